package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

class EmbeddedNeo4jTests {

    @TempDir static Path data;
    static List<Socket> before;
    static EmbeddedNeo4j server;

    @BeforeAll
    static void start() throws IOException {
        before = sockets();
        server = new EmbeddedNeo4j(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersTheDriverOverBolt() {
        try (var driver = GraphDatabase.driver(server.uri(), server.credentials())) {
            var answer = driver.executableQuery("RETURN 1 AS one").execute();
            assertThat(answer.records().getFirst().get("one").asInt()).isEqualTo(1);
        }
    }

    @Test
    void refusesWhoeverDoesNotKnowThePasswordOfThisStart() {
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity)
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void saysSoWhenTheDataAreInUse() {
        assertThatThrownBy(() -> new EmbeddedNeo4j(data))
                .isInstanceOf(EmbeddedNeo4j.DataInUse.class)
                .hasMessageContaining("in use by another Rundtur");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensOnLoopbackOnlyAndTalksToNobody() throws IOException {
        List<Socket> own = new ArrayList<>(sockets());
        own.removeAll(before);
        assertThat(own).isNotEmpty();
        assertThat(own).allSatisfy(socket -> assertThat(socket.onLoopback()).isTrue());
    }

    /// A socket of this process as the kernel lists it.
    record Socket(String protocol, String local, String remote) {

        boolean onLoopback() throws IOException {
            return loopback(local) && (wildcard(remote) || loopback(remote));
        }

        private static boolean loopback(String address) throws IOException {
            return parse(address).isLoopbackAddress();
        }

        private static boolean wildcard(String address) throws IOException {
            return parse(address).isAnyLocalAddress();
        }

        private static InetAddress parse(String address) throws IOException {
            byte[] bytes = HexFormat.of().parseHex(address.substring(0, address.indexOf(':')));
            for (int word = 0; word < bytes.length; word += 4) {
                swap(bytes, word, word + 3);
                swap(bytes, word + 1, word + 2);
            }
            return InetAddress.getByAddress(bytes);
        }

        private static void swap(byte[] bytes, int i, int j) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
    }

    private static List<Socket> sockets() throws IOException {
        List<String> inodes = inodesOfThisProcess();
        List<Socket> sockets = new ArrayList<>();
        for (String protocol : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            Path table = Path.of("/proc/self/net", protocol);
            for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
                String[] fields = line.strip().split("\\s+", -1);
                if (inodes.contains(fields[9])) {
                    sockets.add(new Socket(protocol, fields[1], fields[2]));
                }
            }
        }
        return sockets;
    }

    private static List<String> inodesOfThisProcess() throws IOException {
        List<String> inodes = new ArrayList<>();
        try (var descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.isSymbolicLink(descriptor)) {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring(8, target.length() - 1));
                    }
                }
            }
        }
        return inodes;
    }
}
