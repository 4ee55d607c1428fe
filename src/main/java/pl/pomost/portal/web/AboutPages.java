package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiats;

/** Pages about Pomost itself: the declaration of accessibility, privacy, and the pieces that its screens are made of. */
@Path("/")
class AboutPages {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Powiats powiats;
    private final Declaration declaration;
    private final AboutTexts texts;
    private final PortalTexts portal;
    private final String address;
    private final int accountDays;

    AboutPages(Pages pages, CurrentViewer viewer, Powiats powiats, Declaration declaration, AboutTexts texts, PortalTexts portal, @ConfigProperty(name = "pomost.public-address") String address,
            @ConfigProperty(name = "pomost.retention.account-days") int accountDays) {
        this.pages = pages;
        this.viewer = viewer;
        this.powiats = powiats;
        this.declaration = declaration;
        this.texts = texts;
        this.portal = portal;
        this.address = address;
        this.accountDays = accountDays;
    }

    /** Who answers for the accessibility of this installation and for the data in it; dates as RRRR-MM-DD. */
    @ConfigMapping(prefix = "pomost.declaration")
    interface Declaration {
        @WithDefault("Podmiot prowadzący serwis (do uzupełnienia przy wdrożeniu)")
        String owner();

        @WithDefault("2026-11-21")
        String published();

        @WithDefault("2026-11-21")
        String updated();

        @WithDefault("2026-11-21")
        String reviewed();

        @WithDefault("koordynator dostępności")
        String person();

        @WithDefault("dostepnosc@example.org")
        String email();

        @WithDefault("58 000 00 00")
        String phone();

        @WithDefault("iod@example.org")
        String dataOfficer();
    }

    /** What the declaration says of this installation. */
    record Facts(String owner, String published, String updated, String reviewed, String person, String email, String phone) {
    }

    /** Where the clause for the people of one powiat stands. */
    record Clause(String powiat, String address) {
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance pieces(Page page);

        static native TemplateInstance declaration(Page page, Facts facts, String address);

        static native TemplateInstance privacy(Page page, String owner, String officer, int days, List<Clause> clauses);
    }

    @GET
    @Path("elementy")
    @PermitAll
    public TemplateInstance pieces() {
        return Templates.pieces(pages.of(portal.pieces()));
    }

    @GET
    @Path("deklaracja-dostepnosci")
    @PermitAll
    public TemplateInstance declaration() {
        return Templates.declaration(pages.of(texts.declaration()), new Facts(declaration.owner(), declaration.published(), declaration.updated(),
                declaration.reviewed(), declaration.person(), declaration.email(), declaration.phone()), address);
    }

    @GET
    @Path("prywatnosc")
    @PermitAll
    public TemplateInstance privacy() {
        return Templates.privacy(pages.of(texts.privacy()), declaration.owner(), declaration.dataOfficer(), accountDays, clauses());
    }

    /** Of the teams that whoever asks belongs to. */
    private List<Clause> clauses() {
        Viewer asking = viewer.get();
        return Stream.concat(asking.coordinatorOf().stream(), asking.memberOf().stream()).distinct().sorted().flatMap(teryt -> powiats.findByIdOptional(teryt).stream())
                .map(powiat -> new Clause(powiat.name(), "/powiaty/" + powiat.teryt() + "/zespol/klauzula")).toList();
    }
}
