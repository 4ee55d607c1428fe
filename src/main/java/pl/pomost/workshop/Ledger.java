package pl.pomost.workshop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The answers of a workshop or for a card, summed over the rows by thing, question, level and channel. Counting is summing. */
public record Ledger(List<Sum> sums) {

    public static final Ledger EMPTY = new Ledger(List.of());

    /**
     * Dots of one card for one question by one channel; or the people who chose one level for a card or a standard.
     *
     * @param card     null for a standard
     * @param standard code; null for a card
     * @param level    null for dots
     */
    public record Sum(UUID card, String standard, String question, Integer level, String channel, long dots) {

        public Sum(UUID card, String question, String channel, long dots) {
            this(card, null, question, null, channel, dots);
        }

        boolean isAbout(VotedOn thing) {
            return thing.card().map(id -> id.equals(card)).or(() -> thing.standard().map(code -> code.equals(standard))).orElse(false);
        }
    }

    /** Dots or people that belong together, by channel; channels without any are left out. */
    public record Tally(long total, Map<String, Long> byChannel) {

        public static final Tally NONE = new Tally(0, Map.of());

        static Tally of(Collection<Sum> sums) {
            var byChannel = new LinkedHashMap<String, Long>();
            for (String channel : Channels.ALL) {
                long dots = sums.stream().filter(sum -> sum.channel().equals(channel)).mapToLong(Sum::dots).sum();
                if (dots > 0) {
                    byChannel.put(channel, dots);
                }
            }
            return new Tally(sums.stream().mapToLong(Sum::dots).sum(), byChannel);
        }
    }

    public Tally of(String question) {
        return Tally.of(dotsOn(question).toList());
    }

    public Tally of(UUID card, String question) {
        return of(List.of(card), question);
    }

    public Tally of(Collection<UUID> cards, String question) {
        return Tally.of(dotsOn(question).filter(sum -> cards.contains(sum.card())).toList());
    }

    /** How people answered a question of levels for one thing. */
    public Spread spread(VotedOn thing, String question) {
        return new Spread(sums.stream().filter(sum -> sum.level() != null && sum.question().equals(question) && sum.isAbout(thing)).toList());
    }

    /** Without what came by one channel. */
    public Ledger without(String channel) {
        return new Ledger(sums.stream().filter(sum -> !sum.channel().equals(channel)).toList());
    }

    /** What came by one channel. */
    public Ledger only(String channel) {
        return new Ledger(sums.stream().filter(sum -> sum.channel().equals(channel)).toList());
    }

    private Stream<Sum> dotsOn(String question) {
        return sums.stream().filter(sum -> sum.level() == null && sum.question().equals(question));
    }
}
