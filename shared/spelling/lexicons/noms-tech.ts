/**
 * Names of the trade in their owners’ or the newsrooms’ spelling: the right
 * forms of the lexicon « noms-tech », which the copy desk keeps. Case matters:
 * `GitHub` is right, `Github` is not.
 */
export const nomsTech: readonly string[] = [
  "Airbnb", "Arcep", "Android", "Anssi", "Bluetooth", "ChatGPT", "Cnil", "Debian", "Docker", "Ethernet",
  "Facebook", "Firefox", "GitHub", "GitLab", "GNU", "GPT", "HTML", "Instagram", "iOS", "iPad", "iPhone",
  "JavaScript", "Kubernetes", "LibreOffice", "LinkedIn", "Linux", "macOS", "Mastodon", "Microsoft", "MySQL",
  "NASA", "Node.js", "NVIDIA", "Nvidia", "OnePlus", "OpenAI", "PayPal", "PlayStation", "PostgreSQL",
  "PowerPoint", "Python", "RGPD", "Samsung", "TikTok", "TypeScript", "Ubuntu", "USB-C", "VS", "WhatsApp",
  "Wi-Fi", "Wikipédia", "Windows", "WordPress", "Xbox", "YouTube",
];
