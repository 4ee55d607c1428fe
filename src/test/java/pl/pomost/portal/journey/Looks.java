package pl.pomost.portal.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.testing.Axe;

/** Judges screens once by axe; keeps pictures of them when a folder is given by the property {@code journey.pictures}. */
public final class Looks {

    private static final int DESK = 1280;
    private static final int PHONE = 375;

    private final Optional<Path> pictures = Optional.ofNullable(System.getProperty("journey.pictures")).map(Path::of);
    private final Set<String> seen = new HashSet<>();
    private final List<String> violations = new ArrayList<>();

    void at(Page page, String name) {
        if (!seen.add(name)) {
            return;
        }
        Axe.violations(page).forEach(violation -> violations.add(name + ": " + violation));
        keep(page, name);
    }

    void keep(Page page, String name) {
        pictures.filter(folder -> !Files.exists(folder.resolve(name + "-" + DESK + ".png"))).ifPresent(folder -> {
            var size = page.viewportSize();
            for (int width : List.of(DESK, PHONE)) {
                page.setViewportSize(width, 860);
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + width + ".png")).setFullPage(true));
            }
            page.setViewportSize(size.width, size.height);
        });
    }

    public List<String> violations() {
        return violations;
    }
}
