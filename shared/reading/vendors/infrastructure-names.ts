// Names of companies that take payments, host, store, sign in and send, in the form that `known-names.ts` explains.

export const infrastructureNames = `
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
Meta Pixel | Facebook Pixel | Facebook Ads | Meta Ads | Facebook Custom Audiences | Facebook SDK < Meta
Facebook | Facebook Ireland | Facebook Login < Meta
Instagram < Meta
WhatsApp | WhatsApp Business < Meta
Twitter | Twitter, Inc
TikTok Pixel | TikTok Ads
TikTok
LinkedIn Insight Tag | LinkedIn Insight | LinkedIn Ads
LinkedIn | LinkedIn Ireland
Pinterest Tag
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
Auth0 < Okta
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
`;
