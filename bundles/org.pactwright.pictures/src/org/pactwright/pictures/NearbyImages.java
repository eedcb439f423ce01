package org.pactwright.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.drawing.ImageSource;

/**
 * Images near a specification: in its folder and those above it, up to three, as the project {@code /project/…} in the
 * path may be any of them. Nothing outside of these is read, nor what is larger than an image should be.
 */
public final class NearbyImages implements ImageSource {

	private static final int LEVELS = 3;
	private static final long LARGEST = 20L << 20;

	private final List<Path> folders = new ArrayList<>();
	private final OurImages ours = new OurImages();

	/** @param specification the file, absolute */
	public NearbyImages(Path specification) {
		Path folder = specification.toAbsolutePath().normalize().getParent();
		for (int level = 0; level < LEVELS && folder != null; level++) {
			folders.add(folder);
			folder = folder.getParent();
		}
	}

	@Override
	public Optional<byte[]> read(String path) {
		return ours.read(path).or(() -> find(path));
	}

	private Optional<byte[]> find(String imagePath) {
		String path = imagePath.startsWith("/") ? imagePath.substring(1) : imagePath;
		String rest = path.substring(path.indexOf('/') + 1);
		for (Path folder : folders) {
			for (String name : List.of(rest, path)) {
				Optional<byte[]> found = read(folder, name);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<byte[]> read(Path folder, String name) {
		try {
			Path file = folder.resolve(name).normalize();
			return file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) <= LARGEST
					? Optional.of(Files.readAllBytes(file))
					: Optional.empty();
		} catch (IOException | InvalidPathException e) {
			// as good as missing: the drawing shows a placeholder and says so
			return Optional.empty();
		}
	}
}
