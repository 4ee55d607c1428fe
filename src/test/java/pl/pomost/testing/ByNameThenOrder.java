package pl.pomost.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * Test classes in the same order on every machine: by their names, but one that fills the whole region says with {@link Order} that it
 * comes last, and one that mostly waits that it comes first.
 */
public class ByNameThenOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        new ClassName().orderClasses(context);
        context.getClassDescriptors().sort(Comparator.comparing(each -> each.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT)));
    }
}
