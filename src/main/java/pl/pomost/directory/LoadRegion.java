package pl.pomost.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the powiats, gminas and editions of the data files into the database at every start, in one transaction. What has
 * changed in a file is changed; nothing is ever taken away, because processes hang on it.
 */
@ApplicationScoped
public class LoadRegion {

    /** Before everything else that needs the region at start. */
    public static final int PRIORITY = 100;

    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final Optional<Path> folder;

    /** @param folder with region.json and editions.json of another region; the shipped ones without it */
    LoadRegion(Powiats powiats, Gminas gminas, Editions editions, @ConfigProperty(name = "pomost.region.folder") Optional<Path> folder) {
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.folder = folder;
    }

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
        load(RegionFile.read(folder), RegionFile.editions(folder));
    }

    void load(RegionFile region, List<RegionFile.EditionRow> years) {
        powiats.describe(region.powiats().stream().map(RegionFile.PowiatRow::powiat).toList());
        gminas.describe(region.powiats().stream().flatMap(RegionFile.PowiatRow::gminasOf).toList());
        years.forEach(this::load);
    }

    private void load(RegionFile.EditionRow row) {
        List<StageWindow> windows = row.windows().stream()
                .map(window -> new StageWindow(window.stage(), window.title(), window.opens(), window.closes())).toList();
        editions.byYear(row.year()).ifPresentOrElse(known -> known.announce(row.name(), row.languages(), windows),
                () -> editions.persist(new Edition(UUID.randomUUID(), row.year(), row.name(), row.languages(), windows)));
    }
}
