import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Adds what Tycho does not to each product: the class path of the command line, and on macOS what makes the folder an
 * application. Run by the build as a single source file.
 *
 * <p>The jars on the class path of the command line lose their signatures: Java checks them at every start (a fifth of
 * a second), and takes no signed class into a class data archive (another fifth).
 */
class FinishProducts {

	/** Arguments: the file that lists the bundles of the command line, the folder of the products, the version. */
	public static void main(String[] arguments) throws IOException {
		List<String> bundles = Files.readAllLines(Path.of(arguments[0])).stream().map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
		List<Path> products;
		try (Stream<Path> folders = Files.walk(Path.of(arguments[1]), 7)) {
			products = folders.filter(folder -> Files.exists(folder.resolve("find-java.sh"))
					|| Files.exists(folder.resolve("pactwright.bat"))).toList();
		}
		if (products.isEmpty()) {
			throw new IOException("No product in " + arguments[1]);
		}
		for (Path product : products) {
			List<String> jars = new ArrayList<>();
			for (String bundle : bundles) {
				String jar = jar(product.resolve("plugins"), bundle);
				removeSignature(product.resolve("plugins").resolve(jar));
				jars.add("plugins/" + jar);
			}
			Files.writeString(product.resolve("cli.classpath"), String.join("\n", jars) + "\n");
			// For native launchers, of which there is none.
			Files.deleteIfExists(product.resolve("eclipse.ini"));
			if (product.endsWith("Pactwright.app/Contents/Eclipse")) {
				finishForMac(product, arguments[2]);
			}
		}
	}

	private static String jar(Path plugins, String bundle) throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(plugins, bundle + "_*.jar")) {
			List<String> names = new ArrayList<>();
			found.forEach(jar -> names.add(jar.getFileName().toString()));
			if (names.size() != 1) {
				throw new IOException("Expected one jar of " + bundle + " in " + plugins + " and found " + names
						+ "; the command line asks for it in releng/product/cli.bundles");
			}
			return names.getFirst();
		}
	}

	private static void removeSignature(Path jar) throws IOException {
		Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
		try (ZipFile from = new ZipFile(jar.toFile())) {
			List<? extends ZipEntry> entries = Collections.list(from.entries());
			if (entries.stream().noneMatch(entry -> isSignature(entry.getName()))) {
				return;
			}
			try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(unsigned))) {
				for (ZipEntry entry : entries) {
					if (isSignature(entry.getName())) {
						continue;
					}
					ZipEntry copy = new ZipEntry(entry.getName());
					copy.setTime(entry.getTime());
					to.putNextEntry(copy);
					try (InputStream in = from.getInputStream(entry)) {
						if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
							writeWithoutDigests(in, to);
						} else {
							in.transferTo(to);
						}
					}
					to.closeEntry();
				}
			}
		}
		Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static boolean isSignature(String entry) {
		return entry.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
	}

	private static void writeWithoutDigests(InputStream in, OutputStream out) throws IOException {
		Manifest manifest = new Manifest(in);
		for (Attributes section : manifest.getEntries().values()) {
			section.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
		}
		manifest.getEntries().values().removeIf(Attributes::isEmpty);
		manifest.write(out);
	}

	private static void finishForMac(Path eclipse, String version) throws IOException {
		Path contents = eclipse.getParent();
		Files.writeString(contents.resolve("Info.plist"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
				<plist version="1.0">
				<dict>
					<key>CFBundleExecutable</key><string>Pactwright</string>
					<key>CFBundleIdentifier</key><string>org.pactwright.workbench</string>
					<key>CFBundleName</key><string>Pactwright</string>
					<key>CFBundlePackageType</key><string>APPL</string>
					<key>CFBundleShortVersionString</key><string>%1$s</string>
					<key>CFBundleVersion</key><string>%1$s</string>
					<key>LSArchitecturePriority</key><array><string>arm64</string></array>
					<key>NSHighResolutionCapable</key><true/>
				</dict>
				</plist>
				""".formatted(version.replace("-SNAPSHOT", "")));
		script(contents.resolve("MacOS/Pactwright"), "../Eclipse/pactwright", "");
		// Beside the application, where they are found: the command line and what to read first.
		Path top = contents.getParent().getParent();
		script(top.resolve("pactwright"), "Pactwright.app/Contents/Eclipse/pactwright", " \"$@\"");
		Files.write(top.resolve("README.txt"), Files.readAllBytes(eclipse.resolve("README.txt")));
	}

	private static void script(Path file, String target, String arguments) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/sh\nexec \"$(dirname \"$0\")/" + target + "\"" + arguments + "\n");
		file.toFile().setExecutable(true, false);
	}
}
