package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Powiat;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.Coverage.Seat;
import pl.pomost.team.Coverage.State;

/** Who is at the table and who is not. */
class CoverageTest {

    private static final Scenario SCENARIO = Scenarios.shipped().current();
    private static final List<InstitutionRow> OFFICES = List.of(new InstitutionRow("i1", "PPP w Kartuzach", "PPP", "Kartuzy", List.of("EDU")),
            new InstitutionRow("i2", "Szpital w Kartuzach", "szpital", "Kartuzy", List.of("ZDR")),
            new InstitutionRow("i3", "Ktoś bez rodzaju", null, "Kartuzy", List.of()));

    @Test
    void seatIsTakenOnlyBySomebodyWhoWorksOnItsArea() {
        assertThat(seat(List.of(member("i1", "school", false, "EDU")), "EDU", "PPP").state()).isEqualTo(State.TAKEN);
        assertThat(seat(List.of(member("i1", "school", false, "KUL")), "EDU", "PPP").state()).isEqualTo(State.ELSEWHERE);
    }

    @Test
    void somebodyWithoutAnAreaStillMeansThatTheirInstitutionIsThere() {
        Seat seat = seat(List.of(member("i1", "school", false)), "EDU", "PPP");
        assertThat(seat.state()).isEqualTo(State.ELSEWHERE);
        assertThat(seat.called()).isEqualTo("PPP w Kartuzach");
        assertThat(coverage(List.of(member("i1", "school", false))).sentence().orElseThrow()).doesNotContain("PPP");
        assertThat(coverage(List.of(member("i1", "school", false))).taken()).isZero();
    }

    @Test
    void institutionThatNobodyComesFromIsNamedOnItsEmptySeat() {
        Seat hospital = seat(List.of(), "ZDR", "szpital");
        assertThat(hospital.state()).isEqualTo(State.KNOWN);
        assertThat(hospital.called()).isEqualTo("Szpital w Kartuzach");
        assertThat(seat(List.of(), "ZDR", "POZ").state()).isEqualTo(State.EMPTY);
    }

    @Test
    void cityWithPowiatRightsHasNoStarostaSoItsOwnOfficeIsExpected() {
        var offices = List.of(new InstitutionRow("i1", "Urząd Miasta Gdyni", "urząd miasta na prawach powiatu", "Gdynia", List.of("EDU")));
        List<String> expected = WhoIsMissing.coverage(SCENARIO, Powiat.Kind.CITY, List.of(), offices).areas().stream().flatMap(area -> area.seats().stream()).map(Seat::kind).toList();
        assertThat(expected).contains("urząd miasta na prawach powiatu").doesNotContain("starostwo");
        assertThat(WhoIsMissing.coverage(SCENARIO, Powiat.Kind.POWIAT, List.of(), offices).areas().stream().flatMap(area -> area.seats().stream()).map(Seat::kind)).contains("starostwo");
    }

    @Test
    void immigrantsAreThereByExperienceOrByTheGroupTheySpeakFor() {
        assertThat(coverage(List.of(member("i1", "school", false, "EDU"))).withoutImmigrants()).isTrue();
        assertThat(coverage(List.of(member("i1", "school", true, "EDU"))).withoutImmigrants()).isFalse();
        assertThat(coverage(List.of(member("i1", "immigrants", false, "EDU"))).withoutImmigrants()).isFalse();
    }

    @Test
    void sentenceOfTheCoverBeginsWithImmigrantsAndNamesGroupsAreasAndInstitutions() {
        String sentence = coverage(List.of(member("i1", "school", false, "EDU"))).sentence().orElseThrow();
        assertThat(sentence).startsWith("W zespole nie ma nikogo z doświadczeniem migracji; nikt nie reprezentuje grup: samorząd powiatowy")
                .contains("nikt nie pracuje w obszarach: zdrowie").contains("brakuje przedstawicieli instytucji: ").endsWith(".").doesNotContain("PPP");
    }

    @Test
    void teamWithNobodyInItHasNothingToSayOnACover() {
        assertThat(coverage(List.of()).sentence()).isEmpty();
    }

    @Test
    void seatsAreCounted() {
        Coverage coverage = coverage(List.of(member("i1", "school", false, "EDU")));
        assertThat(coverage.taken()).isEqualTo(1);
        assertThat(coverage.seats()).isEqualTo(SCENARIO.areas().stream().mapToLong(area -> area.expectedInstitutions().size()).sum());
    }

    private static Seat seat(List<RosterMember> members, String area, String kind) {
        return coverage(members).areas().stream().filter(each -> each.code().equals(area)).flatMap(each -> each.seats().stream())
                .filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static Coverage coverage(List<RosterMember> members) {
        return WhoIsMissing.coverage(SCENARIO, Powiat.Kind.POWIAT, members, OFFICES);
    }

    private static RosterMember member(String institution, String sector, boolean migration, String... areas) {
        return RosterMember.of(new NewMember("Ewa", "Nowak", Optional.of(institution), Optional.empty(), List.of(areas), "member", sector, Optional.empty(),
                migration, Optional.empty(), List.of()));
    }
}
