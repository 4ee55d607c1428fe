package pl.pomost.export;

/** How a format wants the texts that people typed. */
interface TextRules {

    String of(String typed);
}
