package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.Contacts;
import pl.pomost.network.WriteContact;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** Contacts of the powiats: everybody reads those that are public, teams and ROPS all; a coordinator writes down those of their powiat. */
@Path("/kontakty")
@Authenticated
@Blocking
class ContactResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final ContactPages list;
    private final Contacts contacts;
    private final WriteContact write;
    private final Vocabulary vocabulary;
    private final ContactTexts texts;
    private final ContactFormTexts labels;
    private final FormTexts words;

    ContactResource(Pages pages, CurrentViewer viewer, ContactPages list, Contacts contacts, WriteContact write, Vocabulary vocabulary, ContactTexts texts, ContactFormTexts labels,
            FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.list = list;
        this.contacts = contacts;
        this.write = write;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    /** @param powiats to choose from, for a new one. @param id empty for a new one */
    record FormPage(String address, String id, List<Choice> powiats, List<Choice> areas, List<Choice> languages) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance contacts(Page page, ContactsPage view);

        static native TemplateInstance contactForm(Page page, FormPage view, FormView form);
    }

    @GET
    @PermitAll
    public TemplateInstance all(@QueryParam("powiat") @DefaultValue("") String powiat, @QueryParam("obszar") @DefaultValue("") String area, @QueryParam("jezyk") @DefaultValue("") String language,
            @QueryParam("szukaj") @DefaultValue("") String wanted, @QueryParam("strona") @DefaultValue("1") String number) {
        return Templates.contacts(pages.of(texts.title()), list.list(viewer.get(), new ContactsPage.Wanted(powiat, area, language, wanted.strip()), number));
    }

    @GET
    @Path("nowy")
    public TemplateInstance newContact() {
        List<Choice> own = own();
        return form("", FormView.filled(own.size() == 1 ? Submitted.NOTHING.with("powiat", own.get(0).code()) : Submitted.NOTHING));
    }

    @POST
    @Path("nowy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        List<Choice> own = own();
        var typed = Submitted.of(sent);
        var contact = new ContactForm(typed, vocabulary.areas(), list.languages(), labels, words);
        String powiat = own.size() == 1 ? own.get(0).code() : contact.reading().field("powiat", labels.powiat()).requiredOneOf(own);
        return new FormFlow(typed, contact.reading(), made -> form("", made)).finish(() -> {
            write.add(viewer.get(), powiat, contact.draft());
            return "/kontakty?powiat=" + powiat;
        });
    }

    @GET
    @Path("{id}/edycja")
    public TemplateInstance edit(@PathParam("id") String id) {
        return form(id, FormView.filled(ContactForm.filled(stored(id))));
    }

    @POST
    @Path("{id}/edycja")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Contacts.View before = stored(id);
        var typed = Submitted.of(sent);
        var contact = new ContactForm(typed, vocabulary.areas(), list.languages(), labels, words);
        return new FormFlow(typed, contact.reading(), made -> form(id, made)).finish(() -> {
            write.change(viewer.get(), before.id(), typed.version(), contact.draft());
            return "/kontakty?powiat=" + before.teryt();
        }, () -> {
            Contacts.View now = stored(id);
            return new FormFlow.Stored(FormView.filled(ContactForm.filled(now)), now.lock());
        });
    }

    @POST
    @Path("{id}/aktualny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("id") String id) {
        Contacts.View contact = stored(id);
        write.check(viewer.get(), contact.id());
        return Saved.to("/kontakty");
    }

    @POST
    @Path("{id}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") String id) {
        Contacts.View contact = stored(id);
        write.remove(viewer.get(), contact.id());
        return Saved.to("/kontakty");
    }

    private Contacts.View stored(String id) {
        UUID known = SentForm.asId(id).orElseThrow(NotFoundException::new);
        return contacts.toEdit(viewer.get(), known);
    }

    private List<Choice> own() {
        List<Choice> own = list.own(viewer.get());
        if (own.isEmpty()) {
            throw new ForbiddenException();
        }
        return own;
    }

    private TemplateInstance form(String id, FormView form) {
        boolean fresh = id.isEmpty();
        return Templates.contactForm(pages.of(fresh ? labels.fresh() : labels.change()),
                new FormPage(fresh ? "/kontakty/nowy" : "/kontakty/" + id + "/edycja", id, fresh ? own() : List.of(), vocabulary.areas(), list.languages()), form);
    }
}
