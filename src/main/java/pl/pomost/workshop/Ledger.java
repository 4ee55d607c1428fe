package pl.pomost.workshop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The dots of a workshop or of a card, summed over the rows by card, question and channel. Counting is summing. */
public record Ledger(List<Sum> sums) {

    /** Dots of one card for one question by one channel. */
    public record Sum(UUID card, String question, String channel, long dots) {
    }

    /** Dots that belong together, by channel; channels without a dot are left out. */
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
        return Tally.of(sums.stream().filter(sum -> sum.question().equals(question)).toList());
    }

    public Tally of(UUID card, String question) {
        return of(List.of(card), question);
    }

    public Tally of(Collection<UUID> cards, String question) {
        return Tally.of(sums.stream().filter(sum -> sum.question().equals(question) && cards.contains(sum.card())).toList());
    }
}
