package pl.pomost.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.shared.Choice;

/** What deeds are about, by the first part of their keys, in words. */
@ApplicationScoped
class HistoryKinds {

    private final HistoryTexts texts;

    HistoryKinds(HistoryTexts texts) {
        this.texts = texts;
    }

    List<Choice> all() {
        return List.of(new Choice("team", texts.ofTeam()), new Choice("workshop", texts.ofWorkshops()), new Choice("card", texts.ofCards()),
                new Choice("diagnosis", texts.ofDiagnosis()), new Choice("resource", texts.ofResources()), new Choice("figure", texts.ofFigures()),
                new Choice("assessment", texts.ofAssessment()), new Choice("vision", texts.ofVision()), new Choice("goal", texts.ofGoals()),
                new Choice("action", texts.ofActions()), new Choice("indicator", texts.ofIndicators()), new Choice("risk", texts.ofRisks()),
                new Choice("postulate", texts.ofPostulates()), new Choice("consent", texts.ofConsents()), new Choice("plan", texts.ofPlan()), new Choice("consultation", texts.ofConsultation()),
                new Choice("process", texts.ofProcess()),
                new Choice("role", texts.ofRoles()), new Choice("account", texts.ofAccounts()), new Choice("group", texts.ofGroups()), new Choice("contact", texts.ofContacts()), new Choice("question", texts.ofQuestions()), new Choice("practice", texts.ofPractices()),
                new Choice("joint", texts.ofJointActions()), new Choice("agreement", texts.ofAgreements()));
    }

    String opened(What what) {
        return switch (what) {
            case ROSTER -> texts.roster();
            case PROCESS_FILE -> texts.processFile();
            case AUDIT_EXPORT -> texts.auditExport();
            case OWN_DATA -> texts.ownData();
            case ATTENDANCE -> texts.attendance();
            case ROLES -> texts.roles();
            case WORKSHOP -> texts.workshopTables();
        };
    }
}
