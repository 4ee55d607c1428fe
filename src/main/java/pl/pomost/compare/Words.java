package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.shared.Typography;

/** Numbers of comparisons as Polish sentences have them. */
final class Words {

    private Words() {
    }

    /** Without decimals where there are none. */
    static String number(double value) {
        return Typography.number(BigDecimal.valueOf(value));
    }

    /** "1", "0 i 2", "0, 1 i 3". */
    static String numbers(List<Double> values) {
        List<String> all = values.stream().map(Words::number).toList();
        return all.size() < 2 ? String.join("", all) : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " i " + all.get(all.size() - 1);
    }

    static String money(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : Typography.money(amount);
    }
}
