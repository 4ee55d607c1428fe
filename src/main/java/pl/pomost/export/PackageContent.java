package pl.pomost.export;

import java.util.List;
import pl.pomost.plan.PlanDocument;

/**
 * What a package is made from.
 *
 * @param full        as the team and ROPS see it
 * @param forPublic   as everybody may see it
 * @param paper       of the edition
 * @param attachments documents that lie with the plan; they go to the office's files and nowhere else
 */
record PackageContent(PackageFacts facts, Text full, Text forPublic, List<PackagePart> attachments, Letterhead paper) {

    /** @param sha256 of the document's canonical JSON */
    record Text(PlanDocument document, String sha256) {
    }
}
