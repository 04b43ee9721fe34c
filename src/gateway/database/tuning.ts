import { availableParallelism, totalmem } from 'node:os'

/** PostgreSQL settings by name, as given on its command line. */
export type Tunables = Record<string, string>

const GIB = 1024 ** 3

/** What this process may use: a container's share is less than its machine has. */
const memoryHere = (): number => {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/**
 * Settings of the embedded server for a small machine that also runs the application (2 cores, a few GB), where one city's
 * records fit. Nothing here trades safety for speed: what was acknowledged is on the disk.
 */
export function tune(memory = memoryHere(), cores = availableParallelism()): Tunables {
  const shared = sharedMegabytes(memory)
  return {
    // An acknowledged act survives kill -9 and loss of power.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // This machine only, and a socket where the data folder can hold one (start.ts); the password of each role is random and lies beside the data, readable by its owner alone.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    // The application keeps about fifteen a process; the rest is for workers, scripts and a person with a client.
    max_connections: '60',
    superuser_reserved_connections: '2',
    shared_buffers: `${shared}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(memory / GIB / 2 * 1024))}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${Math.min(512, shared / 2)}MB`,
    huge_pages: 'off',
    // Pages mostly lie in the system's cache: asking a helper process for each costs a quarter of a search more than reading it.
    io_method: 'sync',
    // Fewer, larger checkpoints: less full-page traffic; replaying at most 1 GB takes seconds after a crash.
    wal_buffers: '16MB',
    min_wal_size: '128MB',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    checkpoint_completion_target: '0.9',
    // Compressing page images halved single-writer throughput on two cores (1,500 instead of 3,100 commits a second).
    wal_compression: 'off',
    // Short queries by index: compiling them costs more than it saves; pages come from memory or flash.
    jit: 'off',
    random_page_cost: '1.1',
    max_worker_processes: String(Math.max(4, cores)),
    max_parallel_workers: String(cores),
    max_parallel_workers_per_gather: cores > 2 ? '2' : '1',
    // The hot tables (current rows, clocks, outbox) change often in small numbers: sweep early, in small bites.
    autovacuum_naptime: '20s',
    autovacuum_max_workers: '2',
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_vacuum_insert_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.02',
    autovacuum_vacuum_cost_limit: '600',
    // A forgotten transaction must not hold rows for ever.
    idle_in_transaction_session_timeout: '60s',
    // Days are reckoned by the application in Beijing time; the server keeps moments only.
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_duration_statement: '2000',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
  }
}

/**
 * A quarter of the memory, as is usual; of a machine below 8 GB an eighth, because the program and the system's cache live there too. A
 * million matters are read from about three gigabytes and written in twice that; taken only as far as they are touched.
 */
const sharedMegabytes = (memory: number): number => Math.min(8192, Math.max(128, (memory < 8 * GIB ? 128 : 256) * Math.floor(memory / GIB)))

/** The settings as command-line words. */
export function asArguments(tunables: Tunables): string[] {
  return Object.entries(tunables).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
