// The zone that every DNS server of the tests begins with.

export const zone = 'contohkab.go.id'

/** `mail` has only a child below it, `desa` is delegated, `putus` points at nothing. */
export const zoneText = `$ORIGIN ${zone}.
$TTL 300
@          IN SOA ns1.${zone}. hostmaster.${zone}. ( 2026010101 3600 600 1209600 60 )
@          IN NS  ns1.${zone}.
ns1        IN A   127.0.0.1
www        IN A   127.0.0.1
dinkominfo IN A   127.0.0.2
lama       IN CNAME dinkominfo
putus      IN CNAME tidak-ada
surat      IN MX  10 www
catatan    IN TXT "v=1 \\"dua\\"" "tiga"
_dmarc.mail IN TXT "v=DMARC1; p=none"
desa       IN NS  ns1.desa
ns1.desa   IN A   127.0.0.9
`

export const wildZone = 'liar.test'

export const wildZoneText = `$ORIGIN ${wildZone}.
$TTL 300
@   IN SOA ns1 hostmaster ( 1 3600 600 1209600 60 )
@   IN NS  ns1
ns1 IN A   127.0.0.1
*   IN A   127.0.0.7
sama IN A  127.0.0.7
beda IN A  127.0.0.8
`

/** A primary that never loads it: every question is answered SERVFAIL. */
export const brokenZone = 'rusak.test'
