package pl.pomost.consultation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.consultation.About;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.consultation.PublicConsultations;
import pl.pomost.consultation.web.DraftPages.ChapterLine;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.QrCode;

/** Public consultations, for everybody: which are under way, what one is about, the draft, remarks with their answers, the form on paper. */
@Path("/konsultacje")
@PermitAll
@Blocking
class PublicConsultationResource {

    private final PublicConsultations consultations;
    private final PublicRemarks remarks;
    private final DraftPages drafts;
    private final Pages pages;
    private final DomainClock clock;
    private final ConsultTexts texts;
    private final String address;
    private final int days;

    PublicConsultationResource(PublicConsultations consultations, PublicRemarks remarks, DraftPages drafts, Pages pages, DomainClock clock, ConsultTexts texts,
            @ConfigProperty(name = "pomost.public-address") String address, @ConfigProperty(name = "pomost.retention.remark-days") int days) {
        this.consultations = consultations;
        this.remarks = remarks;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
        this.texts = texts;
        this.address = address;
        this.days = days;
    }

    /** What the page says of the draft that is shown. */
    record Shown(String version, String day, Optional<DraftPages.Text> summary, List<ChapterLine> chapters) {
    }

    /** One chapter. @param next the one after it */
    record ChapterView(String heading, String remark, String html, Optional<ChapterLine> next) {
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance list(Page page, List<PublicView> consultations);

        static native TemplateInstance view(Page page, PublicView view, Optional<Shown> shown, List<PublicRemark> remarks, List<PublicView> others);

        static native TemplateInstance chapter(Page page, PublicView view, ChapterView chapter);

        static native TemplateInstance thanks(Page page, PublicView view, String code);

        static native TemplateInstance paper(Page page, PublicView view, String address, QrCode qr, int days);
    }

    @GET
    public TemplateInstance all() {
        return Templates.list(pages.of(texts.all()), consultations.underWay().stream().map(this::view).toList());
    }

    @GET
    @Path("{teryt}/{year}")
    public TemplateInstance one(@PathParam("teryt") String teryt, @PathParam("year") String year) {
        return page(consultations.of(teryt, year));
    }

    /** One of several consultations of a plan, under an address that stays when there are later ones. */
    @GET
    @Path("{teryt}/{year}/{number: [1-9][0-9]{0,3}}")
    public TemplateInstance numbered(@PathParam("teryt") String teryt, @PathParam("year") String year, @PathParam("number") int number) {
        return page(consultations.of(teryt, year, number));
    }

    private TemplateInstance page(PublicConsultation consultation) {
        Optional<PlanDocument> draft = drafts.draft(consultation);
        PublicView view = view(consultation);
        String title = consultation.latest() ? texts.title(consultation.powiat()) : texts.earlierTitle(consultation.powiat(), view.from(), view.to());
        return Templates.view(pages.of(title), view, draft.map(document -> shown(consultation, document)),
                consultation.phase().hasBegun() ? remarks.of(consultation, draft.map(About::in).orElse(List.of())) : List.of(),
                consultations.beside(consultation).stream().map(this::view).toList());
    }

    private Shown shown(PublicConsultation consultation, PlanDocument draft) {
        return new Shown(draft.meta().revision().version(), Dates.inWords(draft.meta().issuedOn()), drafts.summary(draft),
                DraftPages.chapters(draft, consultation.address()));
    }

    @GET
    @Path("{teryt}/{year}/projekt/{chapter}")
    public TemplateInstance chapter(@PathParam("teryt") String teryt, @PathParam("year") String year, @PathParam("chapter") String number) {
        return chapter(consultations.of(teryt, year), number);
    }

    @GET
    @Path("{teryt}/{year}/{number: [1-9][0-9]{0,3}}/projekt/{chapter}")
    public TemplateInstance chapter(@PathParam("teryt") String teryt, @PathParam("year") String year, @PathParam("number") int which, @PathParam("chapter") String number) {
        return chapter(consultations.of(teryt, year, which), number);
    }

    private TemplateInstance chapter(PublicConsultation consultation, String number) {
        PlanDocument draft = drafts.draft(consultation).orElseThrow(NotFoundException::new);
        Section chapter = draft.chapters().stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow(NotFoundException::new);
        List<ChapterLine> all = DraftPages.chapters(draft, consultation.address());
        String heading = texts.chapter(number, chapter.title());
        return Templates.chapter(pages.of(heading), view(consultation), new ChapterView(heading, consultation.address() + "/uwaga?o=" + number,
                drafts.chapter(consultation, draft, chapter), all.stream().skip(draft.chapters().indexOf(chapter) + 1L).findFirst()));
    }

    @GET
    @Path("{teryt}/{year}/dziekujemy/{code: K-[0-9]{1,6}}")
    public TemplateInstance thanks(@PathParam("teryt") String teryt, @PathParam("year") String year, @PathParam("code") String code) {
        return Templates.thanks(pages.of(texts.thanks()), view(consultations.of(teryt, year)), code);
    }

    /** The form on paper, for whoever would rather write by hand. */
    @GET
    @Path("{teryt}/{year}/druk")
    public TemplateInstance paper(@PathParam("teryt") String teryt, @PathParam("year") String year) {
        PublicConsultation consultation = consultations.of(teryt, year);
        String full = address + consultation.address();
        return Templates.paper(pages.of(texts.paperTitle()), view(consultation), full.replaceFirst("^https?://", ""), QrCode.of(full), days);
    }

    private PublicView view(PublicConsultation consultation) {
        return PublicView.of(consultation, consultation.period().end().map(last -> ChronoUnit.DAYS.between(clock.today(), last) + 1).orElse(0L));
    }
}
