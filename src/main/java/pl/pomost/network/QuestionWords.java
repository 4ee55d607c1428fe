package pl.pomost.network;

/** What a question says: as it was asked, or as ROPS lets others read it. */
public record QuestionWords(String title, String text) {
}
