package pl.pomost.export;

/**
 * What a file is made from, as it waits in the database.
 *
 * @param document  canonical JSON of the document that is written
 * @param sha256    that is printed in it
 * @param forPublic canonical JSON of the public document; packages only
 * @param facts     packages only
 * @param paper     differs when the edition's paper differs, which is fetched when the file is made
 * @param attachments sums of what lies with the plan; packages only
 */
record ExportSource(String document, String sha256, String forPublic, String publicSha256, PackageFacts facts, int paper, String attachments) {
}
