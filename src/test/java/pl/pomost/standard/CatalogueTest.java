package pl.pomost.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.standard.StandardState.AGREED;
import static pl.pomost.standard.StandardState.DRAFT;
import static pl.pomost.standard.StandardState.OPINION;
import static pl.pomost.standard.StandardState.RECOMMENDED;
import static pl.pomost.standard.StandardState.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.WordDifference.Kind;

/** Which version is in force, which steps there are, what never changes any more. */
class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);

    @ParameterizedTest
    @CsvSource({"DRAFT, OPINION WITHDRAWN", "OPINION, DRAFT AGREED WITHDRAWN", "AGREED, RECOMMENDED WITHDRAWN", "RECOMMENDED, WITHDRAWN", "WITHDRAWN, ''"})
    void aVersionGoesNowhereElse(StandardState from, String allowed) {
        for (StandardState to : StandardState.values()) {
            StandardVersion version = version(2, from);
            if (List.of(allowed.split(" ")).contains(to.name())) {
                version.move(to, Optional.empty(), TODAY);
                assertThat(version.view().state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> version.move(to, Optional.empty(), TODAY)).as("%s to %s", from, to).isInstanceOf(ForbiddenMove.class);
                assertThat(version.view().state()).isEqualTo(from);
            }
        }
    }

    @Test
    void everyStartingStandardSaysWhyForWhomAndWhatShowsIt() {
        assertThat(Scenarios.shipped().startingStandards()).hasSize(26).map(Wording::of).allSatisfy(wording -> assertThat(List.of(wording.rationale(), wording.audience(), wording.coverage(),
                wording.measure(), wording.dataSource(), wording.dataFrequency(), wording.evidence())).doesNotContain(""));
        assertThat(Scenarios.shipped().startingStandards()).filteredOn(standard -> standard.legalBasis() != null).extracting(StandardDef::code).containsExactly("EDU-2", "EDU-3", "POM-2");
    }

    @Test
    void aNewerFileAddsToAStartingVersionAndTakesNothingBack() {
        StandardDef full = Scenarios.shipped().startingStandards().get(0);
        var bare = new StandardVersion(full.code(), 1, full.area(), 100, AGREED, Wording.of(new StandardDef(full.code(), full.area(), 1, "agreed", full.name(), full.measure(), full.dataSource(), full.levels())));
        bare.complete(Wording.of(full));
        assertThat(bare.view().wording()).isEqualTo(Wording.of(full));
        assertThatThrownBy(() -> bare.complete(wording("inna"))).isInstanceOf(IllegalArgumentException.class);
        StandardVersion agreedHere = version(1, OPINION);
        agreedHere.move(AGREED, Optional.empty(), TODAY);
        assertThatThrownBy(() -> agreedHere.complete(agreedHere.view().wording())).as("its words were agreed on here").isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyADraftIsWritten() {
        var draft = new StandardDraft(wording("inna treść"), Optional.of("bo tak"), Optional.of("zespol-edu"));
        for (StandardState state : StandardState.values()) {
            StandardVersion version = version(2, state);
            if (state == DRAFT) {
                version.rewrite(draft);
                assertThat(version.view().wording().name()).isEqualTo("inna treść");
                assertThat(version.view().owner()).contains("zespol-edu");
            } else {
                assertThatThrownBy(() -> version.rewrite(draft)).isInstanceOf(ForbiddenMove.class);
                assertThat(version.view().wording().name()).isEqualTo("nazwa 2");
            }
        }
    }

    @Test
    void theNewestAgreedOrRecommendedVersionIsInForce() {
        assertThat(current(version(1, AGREED), version(2, DRAFT))).contains(1);
        assertThat(current(version(1, AGREED), version(2, OPINION))).contains(1);
        assertThat(current(version(1, RECOMMENDED), version(2, AGREED))).contains(2);
        assertThat(current(version(1, AGREED), version(2, WITHDRAWN))).contains(1);
        assertThat(current(version(1, WITHDRAWN), version(2, WITHDRAWN))).isEmpty();
        assertThat(current(version(1, DRAFT))).isEmpty();
    }

    @Test
    void aVersionMayComeIntoForceLaterButNotBefore() {
        StandardVersion later = version(2, OPINION);
        later.move(AGREED, Optional.of(TODAY.plusDays(20)), TODAY);
        var catalogue = catalogue(version(1, AGREED), later);
        assertThat(catalogue.current("EDU-1", TODAY.plusDays(19)).map(CatalogueVersion::number)).contains(1);
        assertThat(catalogue.current("EDU-1", TODAY.plusDays(20)).map(CatalogueVersion::number)).contains(2);

        StandardVersion past = version(2, OPINION);
        past.move(AGREED, Optional.of(TODAY.minusDays(3)), TODAY);
        assertThat(past.view().validFrom()).contains(TODAY);
    }

    @Test
    void theCatalogueBeginsWithTheFile() {
        List<StandardDef> starting = Scenarios.shipped().startingStandards();
        var catalogue = new Catalogue(starting.stream().map(each -> new StandardVersion(each.code(), each.version(), each.area(), starting.indexOf(each), AGREED,
                Wording.of(each)).view()).toList());
        assertThat(catalogue.defs(TODAY)).as("what those who assess need").hasSize(26).isEqualTo(starting.stream()
                .map(each -> new StandardDef(each.code(), each.area(), each.version(), each.status(), each.name(), each.measure(), each.dataSource(), each.levels())).toList());
    }

    @Test
    void aDifferenceNamesThePartsAndTheWords() {
        Wording before = new Wording("nazwa", "", "", "", "miernik", "", "", "", "", Map.of(0, "brak", 1, "raz", 2, "≥50% szkół", 3, "≥90% szkół"));
        Wording after = new Wording("nazwa", "", "", "", "miernik", "", "", "", "art. 165", Map.of(0, "brak", 1, "raz", 2, "≥60% szkół", 3, "≥90% szkół"));
        var changed = VersionDifference.between(before, after);
        assertThat(changed).extracting(VersionDifference.Changed::part).containsExactly(VersionDifference.Part.LEVEL_2, VersionDifference.Part.LEGAL_BASIS);
        assertThat(changed.get(0).pieces()).filteredOn(piece -> piece.kind() != Kind.SAME).extracting(piece -> piece.kind() + " " + piece.text())
                .containsExactly("GONE ≥50%", "NEW ≥60%");
        assertThat(VersionDifference.between(before, before)).isEmpty();
    }

    /** Whatever steps are taken, in whatever order: what was agreed never changes its words, and at most one version is in force. */
    @Property
    void agreedWordsNeverChange(@ForAll List<StandardState> wishes) {
        var versions = new ArrayList<>(List.of(version(1, AGREED), version(2, DRAFT)));
        for (StandardState wish : wishes) {
            for (StandardVersion version : versions) {
                CatalogueVersion before = version.view();
                attempt(() -> version.move(wish, Optional.empty(), TODAY));
                attempt(() -> version.rewrite(new StandardDraft(wording("przepisano"), Optional.empty(), Optional.empty())));
                if (before.state().isInForce()) {
                    assertThat(version.view().wording()).isEqualTo(before.wording());
                    assertThat(version.view().state().isOpen()).isFalse();
                }
            }
            var inForce = new Catalogue(versions.stream().map(StandardVersion::view).toList()).inForce(TODAY);
            assertThat(inForce).hasSizeLessThan(2).allMatch(each -> each.state().isInForce());
        }
    }

    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (ForbiddenMove refused) {
            assertThat(refused).hasMessageContaining("EDU-1");
        }
    }

    private static Optional<Integer> current(StandardVersion... versions) {
        return catalogue(versions).current("EDU-1", TODAY).map(CatalogueVersion::number);
    }

    private static Catalogue catalogue(StandardVersion... versions) {
        return new Catalogue(List.of(versions).stream().map(StandardVersion::view).toList());
    }

    private static StandardVersion version(int number, StandardState state) {
        return new StandardVersion("EDU-1", number, "EDU", 100, state, wording("nazwa " + number));
    }

    private static Wording wording(String name) {
        return new Wording(name, "", "", "", "miernik", "źródło", "", "", "", Map.of(0, "a", 1, "b", 2, "c", 3, "d"));
    }
}
