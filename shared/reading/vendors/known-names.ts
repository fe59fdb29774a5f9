// Names that many policies mention, so that they are recognised in running text. A name is not a fact about a vendor: it
// only says "this is one". The list is made from what software companies commonly use.

/** One vendor a line: usual name, other names, and behind `<` the company that a bare mention of may mean the same. */
const lines = `
Stripe | Stripe Payments Europe | Stripe Technology Europe
PayPal | PayPal Holdings | PayPal (Europe)
Braintree < PayPal
Adyen
Mollie
Paddle | Paddle.com | Paddle.com Market | Paddle Payments
Lemon Squeezy | LemonSqueezy
~Polar | Polar.sh | Polar Software
FastSpring
Gumroad
Ko-fi
Patreon
Buy Me a Coffee
Open Collective
Kickstarter
Dodo Payments | DodoPayments
Chargebee
Recurly
GoCardless
Klarna
~Square | Block, Inc.
SumUp
Razorpay
Mercado Pago
Redsys
Bizum
Worldline
Wise Payments
Authorize.net
RevenueCat
Chargify
Stripe Connect < Stripe
Apple Pay < Apple
Google Pay < Google
Amazon Pay < Amazon
Amazon Web Services | AWS | Amazon AWS | Amazon Web Services EMEA | Amazon S3 | AWS S3 | Amazon EC2 | Amazon RDS < Amazon
Amazon SES | AWS SES | Amazon Simple Email Service < Amazon Web Services
Amazon CloudFront | CloudFront < Amazon Web Services
Amazon Bedrock | AWS Bedrock < Amazon Web Services
Google Cloud | Google Cloud Platform | GCP | Google Cloud EMEA | Google Cloud Run < Google
Google Analytics | Google Analytics 4 | GA4 | Universal Analytics | Google Analytics for Firebase < Google
Google Tag Manager < Google
Google Ads | Google AdWords | Google Ads Conversion < Google
Google AdSense | AdSense < Google
AdMob | Google AdMob < Google
Google Fonts < Google
Google Maps | Google Maps Platform < Google
Google Workspace | G Suite | Gmail < Google
Google Drive < Google
Google Forms < Google
Google Search Console < Google
Google reCAPTCHA | reCAPTCHA < Google
Google Play | Google Play Store | Google Play Services | Google Play Billing < Google
Google Gemini | ~Gemini | Gemini API | Vertex AI | Google Vertex AI < Google
Google DoubleClick | DoubleClick < Google
Firebase | Google Firebase | Firebase Authentication | Firebase Analytics | Cloud Firestore | Firestore | Firebase Crashlytics | Crashlytics | Firebase Cloud Messaging < Google
YouTube < Google
Google | Google LLC | Google Ireland | Google Inc
Microsoft Azure | Azure | Azure OpenAI | Azure OpenAI Service < Microsoft
Microsoft 365 | Office 365 | Microsoft Office 365 | Microsoft Teams | Outlook | SharePoint | OneDrive < Microsoft
Microsoft Clarity | ~Clarity < Microsoft
Microsoft Advertising | Bing Ads < Microsoft
Microsoft | Microsoft Corporation | Microsoft Ireland
Apple | Apple Inc
Apple App Store | App Store < Apple
Apple Push Notification service | Apple Push Notification Service | APNs < Apple
iCloud < Apple
Amazon | Amazon.com
~Meta | Meta Platforms | Meta Platforms Ireland
Facebook | Facebook Pixel | Meta Pixel | Facebook Ads | Facebook Ireland < Meta
Instagram < Meta
WhatsApp | WhatsApp Business < Meta
Twitter | Twitter, Inc
TikTok | TikTok Pixel
LinkedIn | LinkedIn Insight Tag | LinkedIn Ireland
Pinterest
Snapchat
Reddit
Discord
Twitch
Cloudflare | Cloudflare Workers | Cloudflare R2 | Cloudflare Turnstile | Cloudflare Pages | Cloudflare Stream | Cloudflare Web Analytics
Vercel | Vercel Analytics | Vercel Blob
Netlify
Fly.io | Fly
~Render | Render Services | Render.com
~Railway | Railway Corp
Heroku < Salesforce
Hetzner | Hetzner Online
OVHcloud | OVH
Scaleway
Akamai | Linode
Vultr
Fastly
Bunny | Bunny CDN | BunnyCDN | bunny.net | BunnyWay
DigitalOcean | Digital Ocean
IONOS | 1&1 IONOS
STRATO
netcup
ALL-INKL | ALL-INKL.COM
Mittwald
Hostinger
GoDaddy
Namecheap
Infomaniak
Exoscale
Clever Cloud
Gandi
Contabo
Leaseweb
Raidboxes
Kinsta
WP Engine
Hostpoint
UpCloud
Oracle Cloud
IBM Cloud
Alibaba Cloud
jsDelivr
cdnjs
unpkg
KeyCDN
Supabase
~Neon | Neon Tech | Neon, LLC | Neon Inc
PlanetScale
MongoDB | MongoDB Atlas
~Redis | Redis Cloud | Redis Labs
Upstash
~Elastic | Elasticsearch | Elastic Cloud
Algolia
Meilisearch
Typesense
Snowflake
Databricks
~Turso
Convex
Appwrite
Fauna
CockroachDB
Pinecone
Weaviate
Qdrant
Backblaze
Wasabi
Cloudinary
Imgix
Mux
Vimeo
Wistia
UploadThing
Auth0
Okta
~Clerk | Clerk.com
WorkOS
Zitadel
Stytch
Kinde
Keycloak
Twilio
SendGrid | Twilio SendGrid < Twilio
~Segment | Twilio Segment < Twilio
Mailgun < Sinch
Sinch
Postmark | Postmark App
~Resend | Resend.com
Brevo | Sendinblue
Mailchimp | Mandrill | Intuit Mailchimp
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
Tally | Tally.so
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
DHL
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

export type KnownVendor = {
  readonly canonical: string;
  /** The company or suite that a bare mention of may mean this one, or null. */
  readonly parent: string | null;
};

export type KnownName = KnownVendor & {
  /** Lower case. */
  readonly name: string;
  /** Whether the name is also a common word, so that it needs more around it. */
  readonly isCommonWord: boolean;
};

/** Every known name, the longest first. */
export const knownNames: readonly KnownName[] = lines
  .trim()
  .split('\n')
  .flatMap((line): KnownName[] => {
    const [names = '', parent] = line.split(' < ');
    const all = names.split(' | ');
    const canonical = (all[0] ?? '').replace(/^~/, '');
    return all.map((name) => ({
      canonical,
      parent: parent ?? null,
      name: name.replace(/^~/, '').toLowerCase(),
      isCommonWord: name.startsWith('~'),
    }));
  })
  .toSorted((one, other) => other.name.length - one.name.length);
