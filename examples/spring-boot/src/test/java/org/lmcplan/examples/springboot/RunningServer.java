package org.lmcplan.examples.springboot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port with a database in a file, and a client of it. */
final class RunningServer implements AutoCloseable {

    /** A response with a body in JSON. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }
    }

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /**
     * Starts the service on a file of H2 or, if the property {@code plans.database} is the address of a PostgreSQL database, on a
     * schema of it.
     */
    static RunningServer start(Path database) {
        String server = System.getProperty("plans.database");
        String schema = "plans_" + Integer.toHexString(database.hashCode());
        return new RunningServer(SpringApplication.run(
                PlanServer.class,
                "--server.port=0",
                server == null
                        ? "--spring.datasource.url=jdbc:h2:file:" + database.toAbsolutePath()
                        : "--spring.datasource.url=" + server + "&currentSchema=" + schema,
                server == null
                        ? ""
                        : "--spring.datasource.hikari.connection-init-sql=create schema if not exists " + schema,
                "--spring.main.banner-mode=off",
                "--logging.level.root=off"));
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String type, String body, String... headers) {
        return send("POST", path, body, with(headers, "Content-Type", type));
    }

    Answer put(String path, String type, String body, String... headers) {
        return send("PUT", path, body, with(headers, "Content-Type", type));
    }

    Answer send(String method, String path, String body, String... headers) {
        return start(method, path, body, headers).join();
    }

    /** Sends a request without waiting for the answer. */
    CompletableFuture<Answer> start(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Answer::new);
    }

    /** Sends a request with this first line, which a client need not accept. */
    String raw(String line) {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    @Override
    public void close() {
        application.close();
    }
}
