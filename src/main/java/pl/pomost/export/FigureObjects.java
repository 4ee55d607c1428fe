package pl.pomost.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the figures of a page; each element carries its drawing. */
record FigureObjects(PlanFonts fonts) implements FSObjectDrawerFactory {

    static final String DRAWING = "drawing";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getUserData(DRAWING) instanceof FigureDrawing;
    }

    @Override
    public FSObjectDrawer createDrawer(Element figure) {
        FigureDrawing drawing = (FigureDrawing) figure.getUserData(DRAWING);
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                double scale = width / dotsPerPixel / FigureDrawing.WIDTH;
                graphics.transform(AffineTransform.getScaleInstance(scale, scale));
                drawing.draw(Canvas.on(graphics, fonts));
            });
            return Map.of();
        };
    }
}
