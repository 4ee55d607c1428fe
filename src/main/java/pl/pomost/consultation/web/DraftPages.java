package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pomost.consultation.About;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.consultation.ShownDrafts;
import pl.pomost.plan.DocumentHtml;
import pl.pomost.plan.DocumentHtml.Way;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.shared.Language;

/** The draft that people outside read, chapter by chapter: a phone on a weak network gets no more than it asks for. */
@ApplicationScoped
class DraftPages {

    private static final String SUMMARY = "rozdzial-1";
    /** Sections of the summary that are in a language of their own. */
    private static final Pattern FOREIGN = Pattern.compile(SUMMARY + "-[a-z]{2}");

    private final ShownDrafts drafts;
    private final DocumentHtml html;
    private final ConsultTexts texts;

    DraftPages(ShownDrafts drafts, DocumentHtml html, ConsultTexts texts) {
        this.drafts = drafts;
        this.html = html;
        this.texts = texts;
    }

    /** A chapter in the list of chapters. */
    record ChapterLine(String number, String title, String address) {
    }

    /** A text of the draft. @param lang in which it is written */
    record Text(String html, String lang) {
    }

    Optional<PlanDocument> draft(PublicConsultation consultation) {
        return consultation.shown().filter(version -> consultation.phase().hasBegun()).map(drafts::of);
    }

    static List<ChapterLine> chapters(PlanDocument draft, String base) {
        return draft.chapters().stream().map(chapter -> new ChapterLine(chapter.number(), chapter.title(), base + "/projekt/" + chapter.number())).toList();
    }

    /** Where a part of the draft stands: a chapter has a page of its own, an entry a place on one. */
    static String address(String base, About part) {
        return base + "/projekt/" + part.chapter() + (part.isChapter() ? "" : "#" + part.code());
    }

    /** The summary in the language shown, in Polish where there is none in it. */
    Optional<Text> summary(PlanDocument draft) {
        String lang = Language.current().tag();
        Optional<Section> summary = draft.chapters().stream().filter(chapter -> chapter.id().equals(SUMMARY)).findFirst();
        Optional<Text> own = summary.flatMap(chapter -> chapter.sections().stream().filter(section -> section.id().equals(SUMMARY + "-" + lang)).findFirst())
                .map(section -> new Text(plain(draft, section), lang));
        return own.or(() -> summary.map(chapter -> new Text(plain(draft, chapter.withSections(chapter.sections().stream()
                .filter(section -> !FOREIGN.matcher(section.id()).matches()).toList())), "pl")));
    }

    private String plain(PlanDocument draft, Section section) {
        return html.chapter(draft, section, 3, part -> Optional.empty());
    }

    /** A chapter, with a way to remark on each entry in it while remarks are taken. */
    String chapter(PublicConsultation consultation, PlanDocument draft, Section chapter) {
        return html.chapter(draft, chapter, 2, section -> consultation.takesRemarks() && About.isEntry(section)
                ? Optional.of(new Way(consultation.address() + "/uwaga?o=" + section.id(), texts.remarkHere(), "edit")) : Optional.empty());
    }
}
