package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Arrivals;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.mail.ChooseLetters;
import pl.pomost.mail.MailChoice;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.MailTexts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** When whoever asks gets which letters. */
@Path("/moje-dane/poczta")
@Authenticated
class MailChoicesResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final ChooseLetters letters;
    private final StopTexts texts;
    private final MailTexts names;

    MailChoicesResource(Pages pages, CurrentViewer viewer, Arrivals arrivals, Accounts accounts, ChooseLetters letters, StopTexts texts, MailTexts names) {
        this.pages = pages;
        this.viewer = viewer;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.letters = letters;
        this.texts = texts;
        this.names = names;
    }

    /** One kind of letters, with what can be chosen for it. */
    record Kind(String field, String name, List<Option> options) {
    }

    record Option(String value, String name) {
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance mailChoices(Page page, String address, List<Kind> kinds, SentForm form, FormErrors errors, boolean saved);
    }

    @GET
    public TemplateInstance choices(@QueryParam("zapisano") Optional<String> saved) {
        Map<MailKind, MailChoice> chosen = address().map(letters::of).orElse(Map.of());
        var stored = new MultivaluedHashMap<String, String>();
        chosen.forEach((kind, choice) -> stored.putSingle(kind.name(), choice.name()));
        return page(new SentForm(stored), FormErrors.NONE, saved.isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        var chosen = new EnumMap<MailKind, MailChoice>(MailKind.class);
        FormErrors errors = FormErrors.NONE;
        for (Kind kind : kinds()) {
            String value = form.text(kind.field());
            if (kind.options().stream().noneMatch(option -> option.value().equals(value))) {
                errors = errors.and(kind.field(), texts.wrong());
            } else if (!value.isEmpty()) {
                chosen.put(MailKind.valueOf(kind.field()), MailChoice.valueOf(value));
            }
        }
        if (!errors.isEmpty()) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(form, errors, false)).build();
        }
        address().ifPresent(address -> letters.choose(address, chosen));
        return Response.seeOther(URI.create("/moje-dane/poczta?zapisano=tak")).build();
    }

    private TemplateInstance page(SentForm form, FormErrors errors, boolean saved) {
        return Templates.mailChoices(pages.of(texts.choices()), address().orElse(""), kinds(), form, errors, saved);
    }

    private List<Kind> kinds() {
        var whenever = List.of(new Option("", texts.usual()), new Option(MailChoice.AT_ONCE.name(), texts.atOnce()), new Option(MailChoice.DAILY.name(), texts.daily()),
                new Option(MailChoice.NEVER.name(), texts.never()));
        var digest = List.of(new Option("", texts.send()), new Option(MailChoice.NEVER.name(), texts.never()));
        return Stream.of(MailKind.values()).filter(kind -> kind.isChosen() || kind == MailKind.DIGEST)
                .map(kind -> new Kind(kind.name(), names.kind(kind), kind == MailKind.DIGEST ? digest : whenever)).toList();
    }

    private Optional<String> address() {
        UUID account = viewer.get().accountId().orElseGet(arrivals::note);
        return accounts.findById(account).provenAddress();
    }
}
