package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.consultation.About;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.ConsultationRemarks;
import pl.pomost.consultation.HeldReason;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.consultation.RemarkState;
import pl.pomost.shared.Dates;
import pl.pomost.shared.PersonalData;

/** The remarks of a consultation that somebody has read and let be shown, with the answers that are published. */
@ApplicationScoped
class PublicRemarks {

    private final ConsultationRemarks remarks;
    private final ConsultTexts texts;

    PublicRemarks(ConsultationRemarks remarks, ConsultTexts texts) {
        this.remarks = remarks;
        this.texts = texts;
    }

    /** @param parts of the draft that is shown */
    List<PublicRemark> of(PublicConsultation consultation, List<About> parts) {
        return remarks.saidIn(consultation.id()).stream().filter(remark -> remark.state() != RemarkState.NEW)
                .map(remark -> row(remark, consultation.address(), parts)).toList();
    }

    private PublicRemark row(ConsultationRemark remark, String base, List<About> parts) {
        boolean published = remark.state() == RemarkState.PUBLISHED;
        boolean held = remark.held().isPresent();
        return new PublicRemark(remark.code(), remark.receivedOn().map(Dates::inWords).orElse(""), held ? "" : clean(remark.sender()), about(remark),
                parts.stream().filter(part -> part.stored().equals(remark.about())).findFirst().map(part -> DraftPages.address(base, part)).orElse(""), remark.lang(),
                held ? "" : clean(remark.text()), remark.held().map(this::why), remark.translation().filter(words -> !held).map(PublicRemarks::clean),
                remark.translatedBy().orElse(""), published && !remark.isPolish() ? remark.answer().map(PublicRemarks::clean).orElse("") : "",
                published ? remark.polishAnswer().map(PublicRemarks::clean).orElse("") : "", published ? remark.decision().map(words -> AnswerLetters.decision(words, texts)).orElse("") : "");
    }

    /** What may tell of a person is in nothing public, also where nobody has noticed it. */
    private static String clean(String words) {
        return PersonalData.without(words, LocalDate.MAX);
    }

    private String about(ConsultationRemark remark) {
        String code = About.code(remark.about());
        return code.isEmpty() ? texts.wholePlan() : code.equals(remark.about()) ? code : texts.chapterNumber(code);
    }

    private String why(HeldReason reason) {
        return switch (reason) {
            case PERSONAL_DATA -> texts.heldPersonal();
            case INSULT -> texts.heldInsult();
            case ADVERT -> texts.heldAdvert();
        };
    }
}
