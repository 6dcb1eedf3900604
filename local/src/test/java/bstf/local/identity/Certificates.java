package bstf.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import bstf.local.Loopback;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Key pairs with certificates, made by the JDK's own keytool in one key store. */
final class Certificates {
    private static final char[] PASSWORD = "only-for-a-test".toCharArray();

    private final Path store;

    Certificates(Path directory) {
        this.store = directory.resolve("certificates.p12");
    }

    /** A certificate that signed itself. */
    void selfSigned(String name, String subject, String... more) {
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", name));
        words.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        words.addAll(List.of("-dname", subject));
        words.addAll(List.of(more));
        keytool(words);
    }

    /** One for the provider itself. */
    void ofTheServer(String name) {
        selfSigned(name, "CN=identity", "-ext", "san=ip:" + Loopback.ADDRESS);
    }

    /** One that an authority signed. */
    void issued(String name, String subject, String authority) {
        selfSigned(name, subject, "-signer", authority);
    }

    X509Certificate certificate(String name) {
        try {
            return (X509Certificate) opened().getCertificate(name);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(name, e);
        }
    }

    String pem(String... names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            try {
                all.append(pem("CERTIFICATE", certificate(name).getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new AssertionError(name, e);
            }
        }
        return all.toString();
    }

    String privatePem(String name) {
        return pem("PRIVATE KEY", key(name).getEncoded());
    }

    /** A connection that trusts one server and shows nothing. */
    SSLContext trusting(String server) {
        return context(server, new KeyManager[0]);
    }

    /** A connection that trusts one server and shows one certificate, with its authorities. */
    SSLContext showing(String client, String server) {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, PASSWORD);
            own.setKeyEntry(client, key(client), PASSWORD, opened().getCertificateChain(client));
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, PASSWORD);
            return context(server, keys.getKeyManagers());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(client, e);
        }
    }

    private SSLContext context(String server, KeyManager[] keys) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, PASSWORD);
            trusted.setCertificateEntry(server, certificate(server));
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(server, e);
        }
    }

    private PrivateKey key(String name) {
        try {
            return (PrivateKey) opened().getKey(name, PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(name, e);
        }
    }

    private KeyStore opened() {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore opened = KeyStore.getInstance("PKCS12");
            opened.load(in, PASSWORD);
            return opened;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(store.toString(), e);
        }
    }

    private void keytool(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(words);
        command.addAll(List.of("-keystore", store.toString(), "-storepass", new String(PASSWORD)));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(said);
            }
        } catch (IOException e) {
            throw new AssertionError("no keytool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(content), what);
    }
}
