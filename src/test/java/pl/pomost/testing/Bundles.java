package pl.pomost.testing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Bundles of messages for tests that start no service. Messages with sections are beyond them. */
public final class Bundles {

    private Bundles() {
    }

    /** @param language pl for the words in the interface, else of the file of that language */
    public static <T> T in(Class<T> bundle, String language) {
        Properties words = new Properties();
        if (!language.equals("pl")) {
            Path file = Path.of("src/main/resources/messages", bundle.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties");
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle},
                (proxy, method, values) -> filled(words.getProperty(method.getName(), method.getAnnotation(Message.class).value()), method, values)));
    }

    private static String filled(String message, Method method, Object[] values) {
        String said = message;
        Parameter[] names = method.getParameters();
        for (int i = 0; i < names.length; i++) {
            said = said.replace("{" + names[i].getName() + "}", String.valueOf(values[i]));
        }
        return said;
    }
}
