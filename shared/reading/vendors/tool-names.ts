// Names of companies whose tools write, talk, measure, watch and keep books, in the form that `known-names.ts` explains.

export const toolNames = `
Brevo | Sendinblue
Mailchimp | Mail Chimp | Mandrill | Intuit Mailchimp
Mailjet
MailerLite
MailerSend
SparkPost
ConvertKit
Buttondown
Beehiiv
Substack
Klaviyo
Customer.io
ActiveCampaign
CleverReach
rapidmail
Loops | Loops.so
Plunk
Unsend
ZeptoMail
SMTP2GO
MXroute
Fastmail
Proton | Proton Mail | ProtonMail
Migadu
GMX
Posteo
mailbox.org
WEB.DE
Zoho | Zoho Mail | Zoho CRM
HubSpot
Salesforce
Pipedrive
~Close | Close.com
Zendesk
~Intercom
Freshdesk | Freshworks | Freshchat
~Crisp | Crisp Chat | Crisp IM
Tawk.to | tawk
LiveChat
Help Scout | HelpScout
Tidio
Userlike
~Front | Front App
~Plain
Gorgias
Slack | Slack Technologies
Zoom | Zoom Video Communications
~Notion | Notion Labs
Atlassian | Jira | Confluence | Trello
GitHub | GitHub Pages | GitHub Actions
GitLab
~Linear
Figma
Asana
~Monday | monday.com
ClickUp
Basecamp
Sentry | Sentry.io | Functional Software
Datadog
New Relic
Grafana | Grafana Cloud | Grafana Labs
Better Stack | Logtail | BetterStack
Papertrail
LogRocket
Bugsnag
Rollbar
Honeybadger
Raygun
Logflare
~Axiom
Honeycomb
Splunk
Pingdom
UptimeRobot
Statuspage
PagerDuty
AppSignal
PostHog
Mixpanel
Amplitude
Plausible | Plausible Analytics
Piano Analytics | AT Internet
Matomo | Matomo Cloud
Fathom | Fathom Analytics
Simple Analytics
Umami
Hotjar
Contentsquare
FullStory
~Heap | Heap Analytics
Chartbeat
Adobe Analytics
Adobe
Crazy Egg
Smartlook
Mouseflow
Optimizely
VWO
LaunchDarkly
Statsig
OneSignal
~Branch
AppsFlyer
Adjust GmbH
Kochava
OpenAI | ChatGPT | OpenAI API
Anthropic | Claude
Mistral AI | ~Mistral
Cohere
Groq
Perplexity
DeepSeek
Together AI
OpenRouter
Replicate
Hugging Face
ElevenLabs
Deepgram
AssemblyAI
DeepL
Stability AI
Fireworks AI
Langfuse
Helicone
Vapi
Pusher
Ably
LiveKit
Daily.co
Agora
Plivo
Vonage
MessageBird | Bird
Telnyx
Onfido
Veriff
Persona
Jumio
SumSub
Plaid
Tink
Yodlee
Xero
QuickBooks | Intuit QuickBooks
Intuit
DATEV
lexoffice | Lexware
sevDesk
Holded
Pennylane
FreshBooks
TaxJar
Avalara
Quaderno
DocuSign
Dropbox | Dropbox Sign | HelloSign
~Box | Box.com
Typeform
~Tally | Tally.so
SurveyMonkey
JotForm
Calendly
Cal.com
Zapier
~Make | Make.com | Integromat
n8n
Airtable
Retool
Webflow
Framer
Wix
Squarespace
WordPress.com | Automattic | Jetpack | Akismet | Gravatar
Contentful
Sanity
Storyblok
Prismic
Strapi
Shopify
WooCommerce
Etsy
eBay
hCaptcha | Intuition Machines
Friendly Captcha
Mapbox
OpenStreetMap
HERE Technologies
MapTiler
Let's Encrypt
DigiCert
Spamhaus
Telegram
Signal Messenger
Cookiebot | Usercentrics
OneTrust
Osano
iubenda
CookieYes
Termly
Complianz
Borlabs | Borlabs Cookie
Trustpilot
Trusted Shops
ProvenExpert
Adobe Fonts | Adobe Typekit | Typekit
Font Awesome
Spotify
SoundCloud
Disqus
Nylas
Coolify
Expo
Unity
Epic Games
~Steam | Valve
Vivid Seats
Taboola
Outbrain
Criteo
Circle.so
DHL
DPD
GLS
Evri
Royal Mail
PostNL
An Post
bpost
Österreichische Post
Correos Express
Chronopost
Colissimo
Mondial Relay
SEUR
MRW
USPS
Australia Post
Canada Post
Signifyd
Riskified
Afterpay | Clearpay
Affirm, Inc.
Yotpo
Judge.me
ShipStation
Shippo
Recharge Payments
Iterable
Braze
Vanta
Drata
Personio
Bexio
Moneybird
TransIP
TelemetryDeck
HEY.com
Turbopuffer
Fireworks
Mintlify
Crusoe
Cognito Forms
Todoist
Intruder.io
Instatus
OpenPanel
Pirsch
Rybbit
Formspree
Formspark
Web3Forms
Getform
UPS
FedEx
Deutsche Post
La Poste
Correos
Schufa
Creditreform
Tailscale
1Password
Doppler
Temporal Cloud
Inngest
Trigger.dev
Nango
Merge.dev
Apollo.io
Clearbit
ZoomInfo
Gong
Loom
Canva
Miro
Lovable
Replit
Bubble
`;
