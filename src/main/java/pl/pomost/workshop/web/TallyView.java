package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.shared.Counted;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.Worded;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Ledger.Tally;

/** Dots with the channels that they came by. */
record TallyView(long total, String noun, List<Part> parts) {

    private static final BoardTexts TEXTS = Worded.of(BoardTexts.class);

    /** Dots of one channel, with its sign and words. */
    record Part(String icon, long dots, String words) {
    }

    static TallyView of(Tally tally) {
        return new TallyView(tally.total(), Counted.form(tally.total(), NounTexts::dot),
                tally.byChannel().entrySet().stream().map(each -> new Part(ChannelChoice.icon(each.getKey()), each.getValue(), words(each.getKey()))).toList());
    }

    /** People who chose a level, with the channels that they answered by. */
    static TallyView ofPeople(Tally tally) {
        return new TallyView(tally.total(), Counted.form(tally.total(), NounTexts::person), of(tally).parts());
    }

    static String words(String channel) {
        return switch (channel) {
            case Channels.DEVICE -> TEXTS.fromPhones();
            case Channels.SCRIBE -> TEXTS.fromScribes();
            default -> TEXTS.fromPaper();
        };
    }
}
