package pl.pomost.action.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import pl.pomost.access.Page;

/** The page that indicators, risks and postulates have in common. */
@CheckedTemplate(basePath = "action")
final class PieceTemplates {

    private PieceTemplates() {
    }

    static native TemplateInstance piece(Page page, PieceView view);
}
