package pl.pomost.review.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkState;
import pl.pomost.review.SettleRemark.Settlement;
import pl.pomost.shared.Choice;

/** What can become of a remark as it is. */
final class SettlementChoices {

    private SettlementChoices() {
    }

    static List<Choice> of(Remark remark, RemarkTexts texts) {
        return Stream.of(Settlement.values()).filter(settlement -> fits(remark, settlement)).map(settlement -> new Choice(settlement.name().toLowerCase(Locale.ROOT), switch (settlement) {
            case CLOSE -> texts.close();
            case REOPEN -> texts.reopen();
            case NEXT_ROUND -> texts.nextRound();
            case IMPLEMENTATION -> texts.implementation();
        })).toList();
    }

    private static boolean fits(Remark remark, Settlement settlement) {
        return switch (settlement) {
            case CLOSE -> remark.state() != RemarkState.CLOSED;
            case REOPEN -> true;
            case NEXT_ROUND -> remark.state() != RemarkState.CLOSED;
            case IMPLEMENTATION -> remark.state() != RemarkState.CLOSED && !remark.isBlocking();
        };
    }
}
