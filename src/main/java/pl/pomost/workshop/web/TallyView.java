package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.shared.Plurals;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Ledger.Tally;

/** Dots with the channels that they came by. */
record TallyView(long total, String noun, List<Part> parts) {

    /** Dots of one channel, with its sign and words. */
    record Part(String icon, long dots, String words) {
    }

    static TallyView of(Tally tally) {
        return new TallyView(tally.total(), Plurals.form(tally.total(), "kropka", "kropki", "kropek"),
                tally.byChannel().entrySet().stream().map(each -> new Part(ChannelChoice.icon(each.getKey()), each.getValue(), words(each.getKey()))).toList());
    }

    static String words(String channel) {
        return switch (channel) {
            case Channels.DEVICE -> "z telefonów";
            case Channels.SCRIBE -> "od notujących";
            default -> "z papieru";
        };
    }
}
