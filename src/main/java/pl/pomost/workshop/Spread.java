package pl.pomost.workshop;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import pl.pomost.workshop.Ledger.Sum;
import pl.pomost.workshop.Ledger.Tally;

/** How people are spread over the levels of one question for one thing. @param sums of levels, all of that question and thing */
public record Spread(List<Sum> sums) {

    /** How many people chose each level, lowest first; levels that nobody chose are left out. */
    public Map<Integer, Long> people() {
        return sums.stream().collect(Collectors.groupingBy(Sum::level, TreeMap::new, Collectors.summingLong(Sum::dots)));
    }

    public long people(int level) {
        return people().getOrDefault(level, 0L);
    }

    /** All who answered, with the channels that they answered by. */
    public Tally total() {
        return Tally.of(sums);
    }

    /** The level in the middle; between the two in the middle where their number is even. Empty when nobody has answered. */
    public OptionalDouble median() {
        long[] all = people().entrySet().stream().flatMapToLong(each -> LongStream.generate(each::getKey).limit(each.getValue())).toArray();
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((all[(all.length - 1) / 2] + all[all.length / 2]) / 2.0);
    }
}
