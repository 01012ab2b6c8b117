// Changing one's own password from the rail.
import { Dialog } from '../ui/Dialog.tsx'
import { say } from '../ui/toast.ts'
import { ChangePasswordForm } from './ChangePasswordForm.tsx'

export default function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open title="Ganti kata sandi" onClose={onClose}>
      <ChangePasswordForm
        currentLabel="Kata sandi sekarang"
        onDone={() => {
          onClose()
          say('Kata sandi sudah diganti.')
        }}
      />
    </Dialog>
  )
}
