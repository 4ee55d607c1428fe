package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.pomost.shared.QrCode;
import pl.pomost.workshop.PaperSheet;

/**
 * What people write on at one table: a blank card, or a poster to stick cards to. In three languages, for it hangs on a wall.
 *
 * @param codes   of the blank cards; none for a poster
 * @param prompts what is asked, each in its language
 * @param kinds   of cards that may be written, with what to write
 */
record BlankCard(String sheet, String title, Optional<AreaTag> area, List<Words> prompts, List<Kind> kinds, List<Code> codes) {

    /** @param lang for {@code lang=} */
    record Words(String lang, String text) {
    }

    /** A type of card. */
    record Kind(String label, List<Words> hints) {
    }

    /** @param qr leads whoever takes notes straight to this card */
    record Code(String code, QrCode qr) {
    }

    /** The codes, as many together as stand on a sheet. */
    public List<List<Code>> leaves() {
        int fit = PaperSheet.valueOf(sheet).cards();
        return IntStream.range(0, PaperSheet.valueOf(sheet).sheetsFor(codes.size()))
                .mapToObj(leaf -> codes.subList(leaf * fit, Math.min(codes.size(), (leaf + 1) * fit))).toList();
    }
}
