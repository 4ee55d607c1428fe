package pl.pomost.consultation;

import java.time.LocalDate;

/**
 * A remark as it comes in.
 *
 * @param channel code of a {@link RemarkChannel}
 * @param from    who says it, in words, as they chose to tell; may be empty
 * @param lang    BCP 47 tag of the text
 * @param about   code of an entry, {@code rozdział 5} or {@link About#WHOLE}
 */
public record RemarkDraft(LocalDate receivedOn, String channel, String from, String lang, String about, String text) {
}
