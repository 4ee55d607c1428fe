package pl.pomost.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** One field of a form being read. Each method converts what was typed, or notes what is wrong with it. */
public final class Field {

    private static final DateTimeFormatter POLISH_DAY = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    private static final int MOST_NAMED = 12;

    private final String name;
    private final Submitted typed;
    private final FormTexts words;
    private final FormReading reading;

    Field(String name, Submitted typed, FormTexts words, FormReading reading) {
        this.name = name;
        this.typed = typed;
        this.words = words;
        this.reading = reading;
    }

    /** Free text, in which what may tell of a particular person is asked about before it is saved. */
    public Optional<String> text(int most) {
        Optional<String> text = contact(most);
        text.ifPresent(words -> reading.watch(name, words));
        return text;
    }

    /** Text that is meant to tell of a person or an office: a name, a work telephone or address. */
    public Optional<String> contact(int most) {
        String text = typed.text(name);
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return refused(words.tooLong(most, length));
        }
        Optional<String> unseen = PlainText.beforeBroken(text);
        if (unseen.isPresent()) {
            return refused(words.unseen(unseen.get()));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** An e-mail address, as a person or an office is written to. */
    public Optional<String> mail(int most) {
        return contact(most).flatMap(text -> MailAddress.fits(text) ? Optional.of(text) : refused(words.notAMail()));
    }

    /** Text that must not be empty; when it is, the empty text is returned and the mistake noted. */
    public String required(int most) {
        if (typed.text(name).isEmpty()) {
            reading.refuse(name, words.required());
        }
        return text(most).orElse("");
    }

    /** One thing on each line. */
    public List<String> lines(int most) {
        return text(most).map(text -> Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList())
                .orElse(List.of());
    }

    /** @param decimals how many digits may follow the comma */
    public Optional<BigDecimal> number(int decimals) {
        return number(PolishNumbers::parse, decimals);
    }

    private Optional<BigDecimal> number(Function<String, Optional<BigDecimal>> parse, int decimals) {
        if (typed.text(name).isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = parse.apply(typed.text(name));
        if (number.isEmpty()) {
            return refused(words.notANumber());
        }
        return number.get().scale() > decimals ? refused(words.tooFine(decimals)) : number;
    }

    /** An amount of money: not negative, at most a billion of thousands, with groszy; the currency may follow it. */
    public Optional<BigDecimal> money() {
        return number(PolishNumbers::parseMoney, 2).filter(amount -> {
            boolean fits = amount.signum() >= 0 && amount.compareTo(MOST_MONEY) <= 0;
            if (!fits) {
                reading.refuse(name, words.notMoney());
            }
            return fits;
        });
    }

    /** A year: its message has no space after the thousands, as years are written. */
    public Optional<Integer> year(int first, int last) {
        return whole(first, last, String::valueOf);
    }

    public Optional<Integer> whole(int least, int most) {
        return whole(least, most, Typography::number);
    }

    private Optional<Integer> whole(int least, int most, IntFunction<String> written) {
        if (typed.text(name).isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = PolishNumbers.parse(typed.text(name));
        boolean fits = number.isPresent() && number.get().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0 && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        return fits ? Optional.of(number.get().intValueExact()) : refused(words.notWhole(written.apply(least), written.apply(most)));
    }

    /** A day, from a date field of a browser ({@code 2028-12-31}) or typed by hand ({@code 31.12.2028}). */
    public Optional<LocalDate> date() {
        String text = typed.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = text.contains(".") ? LocalDate.parse(text, POLISH_DAY) : LocalDate.parse(text);
            return date.getYear() < 1990 || date.getYear() > 2100 ? refused(words.yearOutOfRange()) : Optional.of(date);
        } catch (DateTimeException e) {
            return refused(words.notADate());
        }
    }

    /** A day by which something will be done. One that is over is refused, unless it stood there before. */
    public Optional<LocalDate> dateToCome(LocalDate today, Optional<LocalDate> stored) {
        return date().flatMap(day -> day.isBefore(today) && !stored.equals(Optional.of(day)) ? refused(words.dayGone()) : Optional.of(day));
    }

    /** A day on which something was done. One that has not come yet is refused, unless it stood there before. */
    public Optional<LocalDate> datePast(LocalDate today, Optional<LocalDate> stored) {
        return date().flatMap(day -> day.isAfter(today) && !stored.equals(Optional.of(day)) ? refused(words.dayToCome()) : Optional.of(day));
    }

    public Optional<String> oneOf(List<Choice> choices) {
        reading.name(name, choices);
        String code = typed.text(name);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Choice.codes(choices).contains(code) ? Optional.of(code) : refused(notAChoice(choices));
    }

    /** One of the choices; when there is none, the empty text is returned and the mistake noted. */
    public String requiredOneOf(List<Choice> choices) {
        if (typed.text(name).isEmpty()) {
            reading.refuse(name, words.chooseOne());
        }
        return oneOf(choices).orElse("");
    }

    public List<String> someOf(List<Choice> choices) {
        reading.name(name, choices);
        List<String> chosen = typed.all(name);
        if (!Choice.codes(choices).containsAll(chosen)) {
            reading.refuse(name, notAChoice(choices));
        }
        return chosen;
    }

    public boolean ticked() {
        return typed.has(name, "tak");
    }

    /** Long lists are only pointed to. */
    private String notAChoice(List<Choice> choices) {
        return choices.isEmpty() || choices.size() > MOST_NAMED ? words.notAChoice() : words.notOneOf(choices.stream().map(Choice::label).collect(Collectors.joining(", ")));
    }

    private <T> Optional<T> refused(String message) {
        reading.refuse(name, message);
        return Optional.empty();
    }
}
