package pl.pomost.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;

/** Pages about Pomost itself: the declaration of accessibility and the pieces that its screens are made of. */
@Path("/")
class AboutPages {

    private final Pages pages;
    private final Declaration declaration;
    private final String address;

    AboutPages(Pages pages, Declaration declaration, @ConfigProperty(name = "pomost.public-address") String address) {
        this.pages = pages;
        this.declaration = declaration;
        this.address = address;
    }

    /** Who answers for the accessibility of this installation; dates as RRRR-MM-DD. */
    @ConfigMapping(prefix = "pomost.declaration")
    interface Declaration {
        @WithDefault("Podmiot prowadzący serwis (do uzupełnienia przy wdrożeniu)")
        String owner();

        @WithDefault("2026-11-21")
        String published();

        @WithDefault("2026-11-21")
        String updated();

        @WithDefault("koordynator dostępności")
        String person();

        @WithDefault("dostepnosc@example.org")
        String email();

        @WithDefault("58 000 00 00")
        String phone();
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance pieces(Page page);

        static native TemplateInstance declaration(Page page, String owner, String address, String published, String updated, String person,
                String email, String phone);
    }

    @GET
    @Path("elementy")
    @PermitAll
    public TemplateInstance pieces() {
        return Templates.pieces(pages.of("Elementy"));
    }

    @GET
    @Path("deklaracja-dostepnosci")
    @PermitAll
    public TemplateInstance declaration() {
        return Templates.declaration(pages.of("Deklaracja dostępności"), declaration.owner(), address, declaration.published(),
                declaration.updated(), declaration.person(), declaration.email(), declaration.phone());
    }
}
