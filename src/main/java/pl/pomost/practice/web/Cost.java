package pl.pomost.practice.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a practice costs, as a list is narrowed to it. */
enum Cost {
    FREE("0"), UP_TO_TEN("10"), UP_TO_HUNDRED("100"), MORE("wiecej");

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal HUNDRED_THOUSAND = new BigDecimal(100_000);

    private final String code;

    Cost(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Cost of(BigDecimal amount) {
        if (amount.signum() == 0) {
            return FREE;
        }
        if (amount.compareTo(TEN_THOUSAND) <= 0) {
            return UP_TO_TEN;
        }
        return amount.compareTo(HUNDRED_THOUSAND) <= 0 ? UP_TO_HUNDRED : MORE;
    }

    static Optional<Cost> called(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
