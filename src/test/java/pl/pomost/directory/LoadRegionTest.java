package pl.pomost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.RegionFile.EditionRow;
import pl.pomost.directory.RegionFile.GminaRow;
import pl.pomost.directory.RegionFile.PowiatRow;
import pl.pomost.directory.RegionFile.Tile;
import pl.pomost.directory.RegionFile.WindowRow;
import pl.pomost.testing.LocalStackResource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LoadRegionTest {

    @Inject
    LoadRegion load;
    @Inject
    Powiats powiats;
    @Inject
    Gminas gminas;
    @Inject
    Editions editions;

    @Test
    @TestTransaction
    void loadingTwiceChangesNothing() {
        int version = versionOfEdition();
        load.load(RegionFile.read(Optional.empty()), RegionFile.editions(Optional.empty()));
        editions.flush();
        assertThat(powiats.ofRegion()).hasSize(20);
        assertThat(gminas.count("powiat <> '0000'")).isEqualTo(123);
        assertThat(editions.count()).isEqualTo(1);
        assertThat(versionOfEdition()).isEqualTo(version);
        assertThat(powiats.findById("2205").neighbours()).contains("2201", "2206").doesNotContain("2205");
    }

    @Test
    @TestTransaction
    void whatChangedInTheFilesChangesAndTheRestStays() {
        var moved = new PowiatRow("2216", "powiat sztumski", "powiat", "Dzierzgoń", new Tile(5, 5), Set.of("2207"), List.of(new GminaRow("2216099", "Nowa", "rural")));
        var window = new WindowRow(1, "Kim jesteśmy?", LocalDate.of(2027, 6, 2), LocalDate.of(2027, 7, 9));
        load.load(new RegionFile(List.of(moved)), List.of(new EditionRow(2027, "Edycja 2027", List.of("pl"), List.of(window)),
                new EditionRow(2029, "Edycja 2029", List.of("pl"), List.of(window))));
        editions.flush();
        editions.getEntityManager().clear();
        assertThat(powiats.findById("2216").seat()).isEqualTo("Dzierzgoń");
        assertThat(powiats.findById("2216").neighbours()).containsExactly("2207");
        assertThat(gminas.of("2216")).hasSize(6);
        assertThat(editions.byYear(2027).orElseThrow().windows()).hasSize(1);
        assertThat(editions.byYearOrNewest(Optional.empty()).orElseThrow().year()).isEqualTo(2029);
        assertThat(powiats.ofRegion()).hasSize(20);
    }

    private int versionOfEdition() {
        return editions.getEntityManager().createQuery("select e.version from Edition e where e.year = 2027", Integer.class).getSingleResult();
    }
}
