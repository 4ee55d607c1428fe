package pl.pomost.export;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What PDF/UA asks for and the renderer leaves out. */
final class PdfFinish {

    private PdfFinish() {
    }

    static void apply(PDDocument pdf) {
        finish(pdf.getDocumentCatalog().getStructureTreeRoot());
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void finish(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (isEmptyTablePart(element)) {
                    node.removeKid(element);
                } else {
                    finish(element);
                }
            }
        }
        if (node instanceof PDStructureElement element
                && StandardStructureTypes.LINK.equals(element.getStructureType())) {
            describe(element);
        }
    }

    /** The renderer gives every table a head and a foot, whether it has them or not. */
    private static boolean isEmptyTablePart(PDStructureElement element) {
        String type = element.getStructureType();
        return element.getKids().isEmpty()
                && (StandardStructureTypes.T_HEAD.equals(type) || StandardStructureTypes.T_FOOT.equals(type));
    }

    /** PDF/UA wants the words for a link with the link itself; the text it covers is then read as it stands. */
    private static void describe(PDStructureElement link) {
        String title = link.getAlternateDescription();
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference) {
                COSBase annotation = reference.getCOSObject().getDictionaryObject(COSName.OBJ);
                ((COSDictionary) annotation).setString(COSName.CONTENTS, title);
            }
        }
        link.getCOSObject().removeItem(COSName.ALT);
    }
}
