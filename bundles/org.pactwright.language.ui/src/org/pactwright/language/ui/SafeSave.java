package org.pactwright.language.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IPersistableAnnotationModel;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.pactwright.language.ui.internal.analysis.WorkspaceAnalysis;
import org.pactwright.language.ui.internal.unsaved.SafeFile;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/**
 * Saves files of the workspace so that the process may end at any moment: each file holds all of the old or all of the
 * new text, and until the new one is there it is kept as unsaved, to be offered at the next start. The workspace by
 * itself writes into the file, and an end in the middle of that leaves a part of the text.
 */
public final class SafeSave {

	private static final byte[] UTF_8_BOM = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private SafeSave() {
	}

	/**
	 * Saves a buffer, as {@link IFileBuffer#commit} does. What is no file on this machine, or does not let itself be
	 * replaced, is left to the platform.
	 *
	 * @param overwrite whether what another program has written meanwhile is replaced
	 * @throws CoreException when it cannot be saved
	 */
	public static void commit(IFileBuffer buffer, IProgressMonitor monitor, boolean overwrite) throws CoreException {
		Optional<IFile> file = Optional.ofNullable(buffer.getLocation()).filter(location -> location.segmentCount() > 1)
				.map((IPath location) -> ResourcesPlugin.getWorkspace().getRoot().getFile(location));
		if (!(buffer instanceof ITextFileBuffer text) || file.isEmpty() || !buffer.isDirty()
				|| !isReplaceable(file.get()) || !overwrite && !buffer.isSynchronized()) {
			buffer.commit(monitor, overwrite);
			return;
		}
		IDocument document = text.getDocument();
		write(file.get(), document.get(), bytes(text, file.get()), monitor, overwrite);
		if (text.getAnnotationModel() instanceof IPersistableAnnotationModel markers) {
			markers.commit(document);
		}
		if (document instanceof IDocumentExtension4 stamped) {
			// so that Undo knows the way back to what was saved
			file.get().revertModificationStamp(stamped.getModificationStamp());
		}
		// The file has the document's text already: nothing is read into it, it only counts as saved from now on.
		buffer.revert(monitor);
	}

	/**
	 * Writes a text in UTF-8, into a file that is there or not.
	 *
	 * @throws CoreException when it cannot be written
	 */
	public static void write(IFile file, String text, IProgressMonitor monitor) throws CoreException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (!file.exists()) {
			file.create(bytes, true, false, monitor);
		} else if (isReplaceable(file)) {
			write(file, text, bytes, monitor, true);
		} else {
			file.setContents(bytes, true, true, monitor);
		}
	}

	private static boolean isReplaceable(IFile file) {
		return file.exists() && PactFiles.path(file).filter(SafeFile::isReplaceable).isPresent();
	}

	private static void write(IFile file, String text, byte[] bytes, IProgressMonitor monitor, boolean overwrite)
			throws CoreException {
		Path path = PactFiles.path(file).orElseThrow();
		UnsavedTexts unsaved = WorkspaceAnalysis.unsavedTexts();
		unsaved.keep(path, text);
		IWorkspace workspace = file.getWorkspace();
		workspace.run(inside -> {
			// Nothing is appended. The first time the workspace keeps what the file holds for its local history, and
			// refuses if that is not what it knows; the second time it takes notice of what the file holds now.
			file.appendContents(InputStream.nullInputStream(),
					IResource.KEEP_HISTORY | (overwrite ? IResource.FORCE : IResource.NONE), inside);
			try {
				SafeFile.replace(path, bytes);
			} catch (IOException e) {
				throw new CoreException(Status.error(path + " could not be written; it is as it was. Check its permissions and the"
						+ " room on the disk. " + e.getMessage(), e));
			}
			file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.FORCE, inside);
		}, workspace.getRuleFactory().modifyRule(file), IWorkspace.AVOID_UPDATE, monitor);
		unsaved.drop(path);
	}

	private static byte[] bytes(ITextFileBuffer buffer, IFile file) throws CoreException {
		try {
			Charset charset = Charset.forName(buffer.getEncoding());
			ByteBuffer encoded = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(buffer.getDocument().get()));
			byte[] mark = charset.equals(StandardCharsets.UTF_8) && startsWithMark(file) ? UTF_8_BOM : new byte[0];
			byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.remaining());
			encoded.get(bytes, mark.length, encoded.remaining());
			return bytes;
		} catch (CharacterCodingException | IllegalArgumentException e) {
			throw new CoreException(Status.error(file.getFullPath() + " has letters that the encoding "
					+ buffer.getEncoding() + " does not know. Set its encoding to UTF-8 in its properties.", e));
		}
	}

	private static boolean startsWithMark(IFile file) throws CoreException {
		try (InputStream in = Files.newInputStream(PactFiles.path(file).orElseThrow())) {
			return Arrays.equals(in.readNBytes(UTF_8_BOM.length), UTF_8_BOM);
		} catch (IOException e) {
			throw new CoreException(Status.error(file.getFullPath() + " cannot be read. Check its permissions.", e));
		}
	}
}
