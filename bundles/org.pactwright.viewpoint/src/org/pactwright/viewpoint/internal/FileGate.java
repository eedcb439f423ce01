package org.pactwright.viewpoint.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/**
 * The only way from a URI to bytes: files below the allowed folders, and files that the caller's locations name.
 * Nothing is read from a network, nothing is ever written. Symbolic links are followed before the check.
 */
final class FileGate extends URIHandlerImpl {

	private final ReadOptions options;
	private final List<Path> roots = new ArrayList<>();
	private int opened;

	FileGate(ReadOptions options) {
		this.options = options;
		options.roots().forEach(this::allow);
	}

	/** Allows a folder and all below it; a folder that is not there has no files to allow. */
	void allow(Path folder) {
		if (Files.isDirectory(folder)) {
			try {
				roots.add(folder.toRealPath());
			} catch (IOException e) {
				throw new UncheckedIOException("The folder " + folder + " cannot be read: " + e.getMessage(), e);
			}
		}
	}

	/** The file of a URI, whether it may be read or not. */
	Optional<Path> file(URI uri) {
		if (uri.isPlatform()) {
			return options.locations().find(uri.trimFragment());
		}
		if (!uri.isFile() || uri.hasAuthority() && !uri.authority().isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(uri.toFileString()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	@Override
	public boolean canHandle(URI uri) {
		return true;
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> parameters) throws IOException {
		return new ByteArrayInputStream(read(uri));
	}

	/** The bytes of a file, or the reason why they are refused. */
	byte[] read(URI uri) throws IOException {
		Path path = file(uri).orElseThrow(() -> uri.isPlatform()
				? refusal(Code.FILE, uri, "There is no file for " + uri + ".", "Add the project that holds it.")
				: refusal(Code.SECURITY, uri, uri + " is not a file of the project.",
						"Only files and registered metamodels are read, nothing from a network:"
								+ " copy it into the project."));
		if (!Files.isRegularFile(path)) {
			throw refusal(Code.FILE, uri, "There is no file " + path + ".", "Correct the path, or add the file.");
		}
		Path real = path.toRealPath();
		if (!uri.isPlatform() && roots.stream().noneMatch(real::startsWith)) {
			throw refusal(Code.SECURITY, uri, "The file " + path + " lies outside the folders that may be read.",
					"Move it into the project, or allow its folder.");
		}
		long size = Files.size(real);
		if (size > options.limits().bytes()) {
			throw refusal(Code.FILE, uri, "The file " + path + " has " + size + " bytes; at most "
					+ options.limits().bytes() + " are read.", "Divide it into several files, or raise the limit.");
		}
		if (++opened > options.limits().files()) {
			throw refusal(Code.FILE, uri, "More than " + options.limits().files() + " files refer to one another.",
					"Remove references that are not needed, or raise the limit.");
		}
		try (InputStream in = Files.newInputStream(real)) {
			return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.limits().bytes()));
		}
	}

	private Refusal refusal(Code code, URI uri, String message, String remedy) {
		String name = file(uri).map(Path::toString).orElse(uri.toString());
		return new Refusal(new SpecificationProblem(Severity.ERROR, code, message, remedy, SourcePlace.ofFile(name)));
	}

	@Override
	public OutputStream createOutputStream(URI uri, Map<?, ?> parameters) throws IOException {
		throw new IOException("Specifications are not written.");
	}

	@Override
	public void delete(URI uri, Map<?, ?> parameters) throws IOException {
		throw new IOException("Specifications are not deleted.");
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> parameters) {
		return file(uri).filter(Files::isRegularFile).isPresent();
	}

	@Override
	public Map<String, ?> contentDescription(URI uri, Map<?, ?> parameters) throws IOException {
		throw new IOException("The kind of a file is told by its name only.");
	}
}
