package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.MailTexts;
import pl.pomost.mail.StopLetters;

/**
 * Where the link in a letter leads: asks, and does nothing, for mail programs open links by themselves. What is pressed here is heard by
 * {@link StopLettersRoute}. A link that nobody here has signed is not found.
 */
@Path("/poczta/rezygnacja/{token}")
class StopLettersResource {

    private final Pages pages;
    private final StopLetters letters;
    private final StopTexts texts;
    private final MailTexts names;

    StopLettersResource(Pages pages, StopLetters letters, StopTexts texts, MailTexts names) {
        this.pages = pages;
        this.letters = letters;
        this.texts = texts;
        this.names = names;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance stopLetters(Page page, String token, String kind, boolean stopped, boolean resumed);
    }

    @GET
    @PermitAll
    public TemplateInstance ask(@PathParam("token") String token, @QueryParam("zrobione") Optional<String> done) {
        MailKind kind = letters.kind(token).orElseThrow(NotFoundException::new);
        boolean stopped = letters.isStopped(token);
        return Templates.stopLetters(pages.of(texts.title()), token, names.kind(kind), stopped, !stopped && done.isPresent());
    }
}
