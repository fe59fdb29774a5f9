// Names of companies that take payments, hire, ship, check and sell for others, in the form that `known-names.ts` explains.

export const businessNames = `
Worldpay
Checkout.com
PayU
Paysafe
Trustly
iZettle
Payplug
Lemonway
Mangopay
PayZen
Ingenico
2Checkout
Verifone
Qonto
Revolut
BambooHR
Workday
~Greenhouse
~Lever
Teamtailor
Recruitee
Workable
SmartRecruiters
Experian
Equifax
TransUnion
Genesys | Genesys Cloud
Kraken Technologies
Qualtrics
Microsoft Forms < Microsoft
Doodle
Acuity Scheduling
SimplyBook | SimplyBook.me
Whereby
Jitsi
Webex | Cisco Webex
BigBlueButton
Google Meet < Google
StackPath
Koyeb
Northflank
SiteGround
o2switch
Ikoula
PlanetHoster
Scalingo
Platform.sh
Alwaysdata
Dinahosting
Raiola Networks
Webempresa
Arsys
Open Telekom Cloud
T-Systems
STACKIT
plusserver
Combell
one.com
Loopia
Oderland
Aiven
Xata
Rev.ai
xAI
Aleph Alpha
Amazon Cognito | AWS Cognito < Amazon Web Services
FusionAuth
Descope
Infobip
Newsletter2Go
GetResponse
Campaign Monitor
Olark
Chatwoot
Zammad
Mattermost
Rocket.Chat
Attio
RudderStack
BigQuery < Google Cloud
Fivetran
Airbyte
Metabase
Looker
Tableau
Piwik PRO
Adapty
Superwall
Loggly
Sumo Logic
Opsgenie
Instabug
Cloudflare Turnstile < Cloudflare
Stripe Radar < Stripe
MaxMind
IPinfo
Trulioo
Yoti
iDenfy
TrueLayer
PandaDoc
Adobe Sign
Yousign
Skribble
Esri
Stadia Maps
OpenWeather
OpenCage
Didomi
Axeptio
AppLovin
Unity Ads < Unity
ironSource
Amazon Ads
Reddit Ads
Awin
Rewardful
FirstPromoter
PartnerStack
BigCommerce
PrestaShop
Jimdo
Sendcloud
EasyPost
IFTTT
Workato
Tray.io
Bitbucket
CircleCI
Productboard
Featurebase
UserVoice
Appcues
Userpilot
Secureframe
LastPass
Bitwarden
Mailbox.org
Tutanota
Storj
IDrive
Tarsnap
rsync.net
BorgBase
Veeam
Acronis
Feefo
OpenTable
Resmio
Doctoralia
Doctolib
Holded
Ubble
Ordnance Survey
eKomi
Avis Vérifiés
Eventbrite
Ticketmaster
Pretix
Livestorm
Mentimeter
Slido
Grammarly
Otter.ai
tl;dv
Lusha
Hunter.io
Dealfront
Leadfeeder
Albacross
Spreadshirt
Printful
Printify
Redbubble
Liberapay
Donorbox
Raisely
JustGiving
Twingle
FundraisingBox
HelloAsso
`;
