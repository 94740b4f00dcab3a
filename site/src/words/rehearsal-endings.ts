import type { Text } from '#shared/guide/text.ts';

/** How the real Manager differs from what was practised, by guide. Said at the end; from the same sources as the guides. */
export const rehearsalEndings: Readonly<Record<string, Text>> = {
  'api-tokens': {
    en: 'In the real Manager, a token is real and shown only once. A token you delete stops working wherever it is used.',
    fr: 'Dans le vrai Manager, un token est réel et ne s’affiche qu’une fois. Un token supprimé ne fonctionne plus, où qu’il serve.',
  },
  'application-passwords': {
    en: 'In the real Manager, a password is real and shown only once. With one that you revoke, no program can sign in any more.',
    fr: 'Dans le vrai Manager, un mot de passe est réel et ne s’affiche qu’une fois. Une fois révoqué, il n’ouvre plus l’accès à aucun logiciel.',
  },
  'authorize-partner': {
    en: 'In the real Manager, your Partner receives an e-mail and has to accept before anything changes. Until then, you can send the invitation again or delete it.',
    fr: 'Dans le vrai Manager, votre Partenaire reçoit un e-mail et doit accepter avant que rien ne change. D’ici là, vous pouvez renvoyer l’invitation ou la supprimer.',
  },
  'call-for-tenders': {
    en: 'For real, a call is sent from Infomaniak’s public site, reaches Partners by message, and shows your contact details to those who open it.',
    fr: 'Pour de vrai, un appel part du site public d’Infomaniak, arrive aux Partenaires par message, et montre vos coordonnées à qui l’ouvre.',
  },
  'change-legal-representative': {
    en: 'In the real Manager, the person you name takes on legal responsibility, and the person you remove loses access to the Organization.',
    fr: 'Dans le vrai Manager, la personne nommée porte une responsabilité juridique, et la personne retirée perd l’accès à l’Organisation.',
  },
  'dark-mode': {
    en: 'In the real Manager, the choice also holds for other tools, such as Mail and Calendar. The settings may open at ksuite.infomaniak.com, where Cairn cannot guide you.',
    fr: 'Dans le vrai Manager, le choix vaut aussi pour d’autres outils, comme Mail et Calendar. Les paramètres s’ouvrent parfois sur ksuite.infomaniak.com, où Cairn n’affiche rien.',
  },
  'data-protection': {
    en: 'In the real Manager, the PDF is a contract in the name of your Organization. Here, it only says that it is a practice copy.',
    fr: 'Dans le vrai Manager, le PDF est un contrat au nom de votre Organisation. Ici, il dit seulement que c’est une copie d’entraînement.',
  },
  'end-partnership': {
    en: 'In the real Manager, your password makes it final. To work together again, one of you has to invite the other, who has to accept.',
    fr: 'Dans le vrai Manager, votre mot de passe rend la rupture définitive. Pour collaborer à nouveau, l’un devra inviter l’autre, qui devra accepter.',
  },
  'eu-vat-number': {
    en: 'In the real Manager, you accept the general terms for your Organization, and the number counts for its VAT.',
    fr: 'Dans le vrai Manager, vous acceptez les conditions générales pour votre Organisation, et le numéro compte pour sa TVA.',
  },
  'export-managed-clients': {
    en: 'In the real Manager, the file holds the billing data of your Clients. Keep it where only the right people can open it.',
    fr: 'Dans le vrai Manager, le fichier contient les données de facturation de vos Clients. Gardez-le hors de portée des autres.',
  },
  'kauth-recovery': {
    en: 'For real, some steps happen on your phone, and a request for help takes time. While 2FA is off, your password alone opens the account.',
    fr: 'Pour de vrai, certaines étapes se font sur votre téléphone, et une demande d’aide prend du temps. Sans la 2FA, votre mot de passe suffit pour ouvrir le compte.',
  },
  'modify-partner-access': {
    en: 'In the real Manager, your Partner can open what you add, and no longer what you take away.',
    fr: 'Dans le vrai Manager, votre Partenaire peut ouvrir ce que vous ajoutez, et ne peut plus ouvrir ce que vous retirez.',
  },
  'partner-payment-modes': {
    en: 'In the real Manager, an e-mail tells your Partner about the change, and the invoices go to whoever pays.',
    fr: 'Dans le vrai Manager, un e-mail informe votre Partenaire du changement, et les factures vont à celui qui paie.',
  },
  'product-tags': {
    en: 'In the real Manager, everyone who can open a product sees the tags on it.',
    fr: 'Dans le vrai Manager, toute personne qui a accès à un produit voit ses tags.',
  },
  'renewal-emails': {
    en: 'In the real Manager, each change is saved at once and decides which e-mails you receive.',
    fr: 'Dans le vrai Manager, chaque changement est enregistré aussitôt et décide des e-mails que vous recevez.',
  },
  'secure-account': {
    en: 'In the real Manager, only the new password opens your account, and what was removed cannot be brought back. Programs and scripts need new passwords and tokens.',
    fr: 'Dans le vrai Manager, seul le nouveau mot de passe ouvre votre compte, et ce qui est supprimé ne se récupère pas. Logiciels et scripts ont besoin de nouveaux mots de passe et tokens.',
  },
  'switch-user': {
    en: 'In the real Manager, the page to sign in is at login.infomaniak.com, where Cairn cannot guide you. Before you sign out, open the guide in another tab.',
    fr: 'Dans le vrai Manager, la page de connexion se trouve sur login.infomaniak.com, où Cairn n’affiche rien. Avant de vous déconnecter, ouvrez le guide dans un autre onglet.',
  },
};
