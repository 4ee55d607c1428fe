package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.testing.FileEntries;

/** Numbers of the powiat: what a table changes, which are the same number, which count few people. */
class FiguresTest {

    private static final FigureDraft WHOLE = new FigureDraft("Uczniowie", Optional.of("2205"), Optional.of(2027), Optional.of(LocalDate.of(2027, 9, 30)),
            Optional.of(new BigDecimal("4")), Optional.of("uczniowie"), Optional.of("SIO"), Optional.of("A"), Optional.of("EDU"), Optional.of("bez przedszkoli"), Optional.of("Kartuzy"));

    @Test
    void aNumberSaysWhatItsFormSaid() {
        FileEntries.assertThatFileSays(DataPoint.of(WHOLE), """
                {"indicator": "Uczniowie", "territory": "2205", "year": 2027, "as_of": "2027-09-30", "value": 4, "unit": "uczniowie", "source": "SIO", "reliability": "A",
                 "area": "EDU", "caveat": "bez przedszkoli", "label": "Kartuzy"}""");
    }

    @Test
    void aTableKeepsWhatItDoesNotSay() {
        DataPoint point = DataPoint.of(WHOLE);
        assertThat(point.takeOver(only(Optional.empty()))).as("nothing new").isFalse();
        assertThat(point.takeOver(only(Optional.of(new BigDecimal("4.0"))))).as("the same number, written otherwise").isFalse();
        assertThat(point.takeOver(only(Optional.of(new BigDecimal("7"))))).isTrue();
        FileEntries.assertThatFileSays(point, """
                {"indicator": "Uczniowie", "territory": "2205", "year": 2027, "as_of": "2027-09-30", "value": 7, "unit": "uczniowie", "source": "SIO", "reliability": "A",
                 "area": "EDU", "caveat": "bez przedszkoli", "label": "Kartuzy"}""");
    }

    @Test
    void aTableSaysWhatWasMissing() {
        DataPoint point = DataPoint.of(only(Optional.empty()));
        assertThat(point.takeOver(WHOLE)).isTrue();
        assertThat(point.value()).contains(new BigDecimal("4"));
        assertThat(point.takeOver(WHOLE)).isFalse();
    }

    @Test
    void aShownSmallNumberIsHiddenAgainWhenItChanges() {
        DataPoint point = DataPoint.of(WHOLE);
        point.showCount(Optional.of(new CountShown("zgoda", "anna", LocalDate.of(2028, 1, 10), null, null)));
        point.rewrite(WHOLE);
        assertThat(point.countShown()).isPresent();
        point.takeOver(only(Optional.of(new BigDecimal("4.00"))));
        assertThat(point.countShown()).as("still the same number").isPresent();
        point.takeOver(only(Optional.of(new BigDecimal("3"))));
        assertThat(point.countShown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"osoby", "Osób rocznie", "uczniowie", "dzieci", "uczeń", "uczennica", "kobiety", "mężczyźni", "pracownicy", "cudzoziemcy"})
    void unitsOfPeopleAreKnown(String unit) {
        assertThat(of("4", unit).countsPeople()).isTrue();
        assertThat(of("4", unit).hasSmallCount(5)).isTrue();
    }

    @Test
    void otherUnitsAndOtherNumbersAreNoSmallCounts() {
        assertThat(of("4", "szkoły").countsPeople()).isFalse();
        assertThat(of("4", "szkoły").hasSmallCount(5)).isFalse();
        assertThat(of("5", "osoby").hasSmallCount(5)).isFalse();
        assertThat(of("0", "osoby").hasSmallCount(5)).isFalse();
        assertThat(DataPoint.of(only(Optional.empty())).countsPeople()).isFalse();
    }

    @Test
    void numbersAreTheSameByIndicatorPlaceAndTime() {
        DataPoint dated = DataPoint.of(WHOLE);
        Map<String, DataPoint> stored = WriteFigures.Incoming.byKey(List.of(dated));
        assertThat(stored.get(key(" UCZNIOWIE ", Optional.empty(), Optional.of(LocalDate.of(2027, 9, 30))))).isSameAs(dated);
        assertThat(stored.get(key("uczniowie", Optional.of(2027), Optional.empty()))).as("the only one of its year").isSameAs(dated);
        assertThat(stored.get(key("uczniowie", Optional.of(2026), Optional.empty()))).isNull();
        assertThat(stored.get(key("absolwenci", Optional.of(2027), Optional.empty()))).isNull();
        assertThat(new WriteFigures.Incoming(WHOLE).key()).isEqualTo("uczniowie|2205|2027-09-30");
        assertThat(new WriteFigures.Incoming(only(Optional.empty())).key()).isEqualTo("uczniowie||");
    }

    @Test
    void aYearWithSeveralNumbersIsNoSign() {
        DataPoint spring = DataPoint.of(at(LocalDate.of(2027, 3, 31)));
        DataPoint autumn = DataPoint.of(at(LocalDate.of(2027, 9, 30)));
        Map<String, DataPoint> stored = WriteFigures.Incoming.byKey(List.of(spring, autumn));
        assertThat(stored.get(key("uczniowie", Optional.of(2027), Optional.empty()))).isNull();
        assertThat(stored.get(key("uczniowie", Optional.empty(), Optional.of(LocalDate.of(2027, 9, 30))))).isSameAs(autumn);
    }

    private static String key(String indicator, Optional<Integer> year, Optional<LocalDate> day) {
        return new WriteFigures.Incoming(new FigureDraft(indicator, Optional.of("2205"), year, day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty())).key();
    }

    private static FigureDraft at(LocalDate day) {
        return new FigureDraft("Uczniowie", Optional.of("2205"), Optional.empty(), Optional.of(day), Optional.of(BigDecimal.TEN), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FigureDraft only(Optional<BigDecimal> value) {
        return new FigureDraft("Uczniowie", Optional.empty(), Optional.empty(), Optional.empty(), value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static DataPoint of(String value, String unit) {
        return DataPoint.of(new FigureDraft("Liczba", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(value)), Optional.of(unit), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
