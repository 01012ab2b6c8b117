// First start.
export default function SetupScreen() {
  return <main />
}
