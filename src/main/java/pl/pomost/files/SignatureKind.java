package pl.pomost.files;

/** How a file was signed, read off the file itself. Whether a signature holds is not examined. */
public enum SignatureKind {

    /** A signature inside a PDF. */
    PADES,
    /** A signature in XML. */
    XADES,
    /** A signature in a file of its own, or around the document (PKCS #7). */
    CADES,
    /** A package of documents with their signatures. */
    ASIC,
    /** Signed by hand on paper and scanned, or a document that carries no electronic signature. */
    SCAN
}
