package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody asks every statement, and every fragment stands in one: the application reads the file.
class CypherInUseTests {

    @Test
    void everyFileIsReadByTheApplication() throws Exception {
        Path classes =
                Path.of(
                        Application.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        var anew = new ReadAnew(classes);
        for (String name : classNames(classes)) {
            Class.forName(name, true, anew);
        }
        assertThat(Stream.concat(CypherFile.statements(), CypherFile.fragments()))
                .isNotEmpty()
                .filteredOn(file -> !anew.read.contains("cypher/" + file.name() + ".cypher"))
                .isEmpty();
    }

    private static List<String> classNames(Path classes) throws IOException {
        try (var files = Files.walk(classes.resolve("dk"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .toList();
        }
    }

    /// Loads the application's classes once more, so that each reads its statements again, and
    /// notes which files they read.
    private static final class ReadAnew extends ClassLoader {

        private final Path classes;
        private final Set<String> read = new HashSet<>();

        ReadAnew(Path classes) {
            super(CypherInUseTests.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = classes.resolve(name.replace('.', '/') + ".class");
            if (!name.startsWith("dk.rundtur.") || !Files.exists(file)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name, file) : loaded;
            }
        }

        private Class<?> define(String name, Path file) throws ClassNotFoundException {
            try {
                byte[] code = Files.readAllBytes(file);
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            read.add(name);
            return super.getResourceAsStream(name);
        }
    }
}
