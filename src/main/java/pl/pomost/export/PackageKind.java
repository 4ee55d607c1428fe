package pl.pomost.export;

import java.util.Locale;

/** What an office does with a package. */
enum PackageKind {

    /** Puts the plan on its page in the Biuletyn Informacji Publicznej: what everybody may read, and who made and published it. */
    BIP,
    /** Files it: every form of the document, with the particulars of the case. */
    EZD;

    /** Whether what lies with the plan goes into it: documents of strategies, and what was signed. */
    boolean hasAttachments() {
        return this == EZD;
    }

    /** As it is asked for and as names of files end. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
